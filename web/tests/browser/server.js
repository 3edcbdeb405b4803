import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The built binary: CLAIMBENCH_BINARY, else the newest kind of build that is there. */
function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target')
  const places = [process.env.CLAIMBENCH_BINARY, ...['debug', 'serve', 'release'].map((kind) => join(target, kind, 'claimbench'))]
  const found = places.find((place) => place && existsSync(place))
  if (!found) throw new Error('There is no claimbench binary. Build it first: cargo build')
  return found
}

/** Resolves with the first match of `pattern` in what the process prints. */
function printed(child, pattern) {
  return new Promise((resolve, reject) => {
    let text = ''
    const hear = (chunk) => {
      text += chunk
      const match = pattern.exec(text)
      if (match) resolve(match)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code) => reject(new Error(`claimbench ended with ${code}:\n${text}`)))
  })
}

/** A server of its own with an empty database; `link` is the sign-in link that the first run prints. */
export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'claimbench-web-'))
  const child = spawn(binary(), ['serve', '--address', '127.0.0.1:0', '--database-url', `sqlite:${join(folder, 'claimbench.sqlite')}`, '--allow-fetching-from', '127.0.0.1/32'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [link, base] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+)\/sign-in#\S+/)
  return {
    base,
    link,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
