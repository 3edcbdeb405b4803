import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// A reader who has chosen nothing, on a machine that speaks English; Node has neither of these before its 22nd version.
globalThis.localStorage ??= { getItem: () => null }
globalThis.navigator ??= { languages: ['en-GB'] }

/** One of our TypeScript modules, as Vite reads it. */
export async function load(path) {
  const file = fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module
}
