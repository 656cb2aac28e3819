import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tool, ToolAnswer } from '@workbench/client/models'
import { answerJson, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { strictestPolicy } from '@workbench/core/models/tool'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { callTool } from './call-tool.ts'
import { listTools } from './list-tools.ts'
import { showTool } from './show-tool.ts'

const folder = temporaryFolder()

const now: Tool = {
  ...{ name: 'now', description: 'Tells\nthe time.', inputSchema: { type: 'object' }, origin: 'builtin' },
  ...{ policy: strictestPolicy, source: null, server: null, isSandboxed: true, updatedAt: null },
}
const shout: Tool = {
  ...{ ...now, name: 'shout', origin: 'script', source: 'export default () => 1\u001b[2J' },
  policy: { ...strictestPolicy, net: ['api.example.org'], needsApproval: true },
}
const remote: Tool = { ...now, name: 'x__y', origin: 'mcp', server: 'x', isSandboxed: false }
const calls = {
  ...{ tool: 'now', calls: 4, ok: 2, refused: 1, failed: 1, p50Ms: 12, p95Ms: 20, errors: [] },
  lastAt: '2026-01-01T00:00:00.000Z',
}
const runId = '01a2061b-3ae0-71d0-b9f8-1c1f6872015b'

async function workbench(answer: Partial<ToolAnswer> = {}) {
  const all = [now, shout, remote]
  const server = await startFakeApiServer(({ method, path }, response) => {
    const [, , name, part] = path.split(/[/?]/)
    if (path.startsWith('/tool-calls/')) return answerJson(response, { items: [calls], nextCursor: null })
    if (path.startsWith('/tools?')) return answerJson(response, { items: all, nextCursor: null })
    const tool = all.find((one) => one.name === name)
    if (tool === undefined) return answerJson(response, { status: 404, detail: 'There is no tool.' }, 404)
    if (method !== 'POST' || part !== 'invoke') return answerJson(response, tool)
    answerJson(response, { runId, ok: true, result: null, error: null, latencyMs: 12, ...answer })
  })
  onTestFinished(() => server.close())
  return server
}

test('a table tells what each tool may touch, and how its calls went', async () => {
  const { url } = await workbench()
  const { code, out } = await runCommand(url, (context) => listTools({ json: false }, context), {
    isInteractive: true,
  })
  expect(code).toBe(0)
  expect(out).toMatch(/now .*builtin .*nothing outside .*4 .*1 .*1 .*12 ms/)
  expect(out).toMatch(/shout .*script .*api\.example\.org, asks a person/)
  expect(out).toMatch(/x__y .*mcp: x/)
})

test('a pipe gets one line a tool', async () => {
  const { url } = await workbench()
  const { out } = await runCommand(url, (context) => listTools({ json: false }, context))
  expect(out.split('\n')[0]).toBe('now\tbuiltin\tenabled\t4\t2\t1\t1\t12\tTells the time.')
  const asJson = await runCommand(url, (context) => listTools({ json: true }, context))
  expect(JSON.parse(asJson.out)).toEqual({ items: [now, shout, remote], nextCursor: null })
})

test('a tool is shown with its policy, its schema and its source, made harmless', async () => {
  const { url } = await workbench()
  const show = (name: string) => runCommand(url, (context) => showTool(name, { json: false }, context))
  const { out } = await show('shout')
  for (const text of ['api.example.org', 'a person decides on each call', '"type": "object"']) {
    expect(out).toContain(text)
  }
  expect(out).toContain('export default () => 1\ufffd[2J')
  expect((await show('x__y')).out).toContain('no policy holds')
  const missing = await show('nobody')
  expect([missing.code, missing.errors]).toEqual([
    1,
    'workbench: There is no tool "nobody". npx workbench tools list shows those there are.\n',
  ])
})

test('the result of a call goes to stdout, how it went to stderr', async () => {
  const server = await workbench({ result: { answer: 42 } })
  const args = '{"expression": "6 * 7"}'
  const called = await runCommand(server.url, (context) => callTool('now', args, { json: false }, context))

  expect(called).toMatchObject({ code: 0, out: '{"answer":42}\n' })
  expect(called.errors).toContain(`12 ms, audited as ${server.url}/runs/${runId}`)
  expect(server.requests.at(-1)?.body).toEqual({ args: { expression: '6 * 7' } })
})

test('arguments come from a file, too, and wrong ones are told before anything is called', async () => {
  const server = await workbench({ result: 'as it is' })
  const file = join(folder(), 'args.json')
  await writeFile(file, '{"a": 1}\n')
  const call = (args: string) =>
    runCommand(server.url, (context) => callTool('now', args, { json: false }, context))

  expect((await call(`@${file}`)).out).toBe('as it is\n')
  expect(server.requests.at(-1)?.body).toEqual({ args: { a: 1 } })
  const wrong = await call('expression=1')
  expect([wrong.code, wrong.errors]).toEqual([
    2,
    expect.stringContaining('no JSON: something is wrong at line 1, column 1.'),
  ])
  expect(server.requests).toHaveLength(1)
})

test('a call that was refused is exit code 1, and says why', async () => {
  const error = { code: 'denied_net' as const, message: 'evil.example is not allowed\u001b[31m' }
  const { url } = await workbench({ ok: false, error })
  const { code, out, errors } = await runCommand(url, (context) =>
    callTool('now', '{}', { json: false }, context),
  )
  expect([code, out]).toEqual([1, ''])
  expect(errors).toContain('workbench: denied_net: evil.example is not allowed\ufffd[31m\n')

  const asJson = await runCommand(url, (context) => callTool('now', '{}', { json: true }, context))
  expect([asJson.code, JSON.parse(asJson.out)]).toMatchObject([1, { ok: false, error, runId }])
})
