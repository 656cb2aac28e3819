import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { freshDatabase } from '@workbench/postgres/testing/fresh-database'
import { expect, onTestFinished, test } from 'vitest'
import { aDebate } from './testing/app-under-test.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

function startServer(env: Record<string, string>) {
  const { PATH = '' } = process.env
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: { PATH, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = child.stderr === null ? Promise.resolve('') : text(child.stderr)
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, lines, exited }
}

async function aPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

const databaseUrls = async () => {
  const database = await freshDatabase()
  onTestFinished(() => database.drop())
  return { DATABASE_URL: database.databaseUrl, DATABASE_DIRECT_URL: database.directUrl }
}

test('the process serves, and leaves in good order while streams are open', async () => {
  const port = await aPort()
  const { child, lines, exited } = startServer({ ...(await databaseUrls()), PORT: String(port) })
  const url = `http://127.0.0.1:${port}`
  await expect
    .poll(
      () =>
        fetch(`${url}/readyz`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 15_000 },
    )
    .toBe(200)

  const headers = { 'content-type': 'application/json', 'x-request-id': 'call-7' }
  const started = await fetch(`${url}/debates/run`, {
    method: 'POST',
    headers,
    body: JSON.stringify(aDebate()),
  })
  const { runId } = (await started.json()) as { runId: string }
  const stream = await fetch(`${url}/runs/${runId}/events`, { headers: { accept: 'text/event-stream' } })
  child.kill('SIGTERM')

  expect(await stream.text()).toContain('event: RunQueued')
  expect(await exited).toBe(0)
  const log = (await lines)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(log.find(({ requestId, path }) => requestId === 'call-7' && path === '/debates/run')).toMatchObject({
    level: 'info',
    component: 'server',
    eventType: 'HttpRequest',
    latencyMs: expect.any(Number),
    error: null,
  })
})

test('a port that is taken is one line and exit code 78', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void taken.close())
  const { port } = taken.address() as { port: number }
  const { lines, exited } = startServer({
    ...(await databaseUrls()),
    PORT: String(port),
    LOG_LEVEL: 'silent',
  })

  expect(await exited).toBe(78)
  expect(await lines).toMatch(new RegExp(`^PORT ${port} [^\\n]+\\n$`))
})

test.each([
  [{ PORT: 'many' }, /^PORT [^\n]+\n$/],
  [{ HOST: '0.0.0.0' }, /^WORKBENCH_TOKEN [^\n]+\n$/],
  [{}, /^DATABASE_URL [^\n]+\n$/],
])('a configuration such as %j is one line and exit code 78', async (env, line) => {
  const { lines, exited } = startServer(env)

  expect(await exited).toBe(78)
  expect(await lines).toMatch(line)
})
