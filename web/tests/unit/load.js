import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** One of our TypeScript modules, as Vite reads it. */
export async function load(path) {
  const file = fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module
}
