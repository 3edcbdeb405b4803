// Runs a command beside a server of its own, with a project in it and a token for each role:
//     node openapi/tests/with-server.js COMMAND [ARGUMENT...]
// The command finds CLAIMBENCH_URL, CLAIMBENCH_TOKEN (an editor's) and CLAIMBENCH_{VIEWER,REVIEWER,EDITOR,ADMIN}.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startServer } from '../../web/tests/browser/server.js'

/** A server with a project, and what a program has to know of them. */
export async function startScene() {
  const server = await startServer()
  const call = caller(server.base)
  const { cookie } = await call('/v1/sessions/link', { token: server.link.split('#')[1] })
  const project = (await call('/v1/projects', { name: 'Zinc' }, cookie)).body
  const environment = { CLAIMBENCH_URL: server.base, CLAIMBENCH_PROJECT: project.id, CLAIMBENCH_SESSION: cookie }
  for (const role of ['viewer', 'reviewer', 'editor', 'admin']) {
    const made = await call(`/v1/projects/${project.id}/tokens`, { name: role, role }, cookie)
    environment[`CLAIMBENCH_${role.toUpperCase()}`] = made.body.secret
  }
  environment.CLAIMBENCH_TOKEN = environment.CLAIMBENCH_EDITOR
  return { ...server, environment }
}

function caller(base) {
  return async (path, body, cookie = '') => {
    const headers = { 'content-type': 'application/json', 'claimbench-request': '1', cookie }
    const answer = await fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return { body: await answer.json(), cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? cookie }
  }
}

/** Ends with the command's own code. */
async function main([command, ...options]) {
  const scene = await startScene()
  const child = spawn(command, options, { stdio: 'inherit', env: { ...process.env, ...scene.environment } })
  const code = await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)).on('error', (error) => (console.error(error.message), resolve(1))))
  await scene.stop()
  process.exitCode = code
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
