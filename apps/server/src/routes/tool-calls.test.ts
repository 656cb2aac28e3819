import { ToolCallRecord, ToolCallSummary } from '@workbench/core/models/tool-call-record'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { work } from '@workbench/core/testing/in-memory-worker'
import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

const touched = { hosts: [], files: [], secrets: [], refused: [], exit: null, resultBytes: 2, log: [] }

async function withCalls(...calls: readonly (readonly [tool: string, code: string | null])[]) {
  const under = await appUnderTest()
  const run = aNewRun()
  await under.deps.runs.start(run, 'RUN_DEBATE')
  const events = calls.map(([tool, code], index) => ({
    type: 'ToolFinished' as const,
    data: {
      ...{ key: `k${index}`, callId: `c${index}`, tool, origin: 'builtin', ok: code === null, args: {} },
      ...{ ...touched, sandbox: 'limits', turn: 0, seat: 0, speaker: 'Ada' },
    },
    error: code === null ? null : { code, message: 'No.' },
    latencyMs: 10 + index,
  }))
  work(under.state, run.id, { events })
  const read = async (path: string) => (await under.app.inject(`/tool-calls${path}`)).json()
  return { ...under, run, read }
}

test('calls are listed, the newest first, and by what they were', async () => {
  const { read, run } = await withCalls(['now', null], ['now', 'failed'], ['http_request', 'denied_net'])
  const all = (await read('')).items.map((call: unknown) => ToolCallRecord.parse(call))
  expect(all).toMatchObject([
    { tool: 'http_request', ok: false, error: { code: 'denied_net' }, runId: run.id, speaker: 'Ada' },
    { tool: 'now', error: { code: 'failed' } },
    { tool: 'now', ok: true, latencyMs: 10 },
  ])
  for (const [query, ids] of [
    ['?tool=now', ['c1', 'c0']],
    ['?ok=true', ['c0']],
    ['?ok=false', ['c2', 'c1']],
    ['?code=denied_net', ['c2']],
    [`?runId=${run.id}&ok=false&tool=now`, ['c1']],
  ] as const) {
    expect((await read(query)).items.map(({ callId }: ToolCallRecord) => callId)).toEqual(ids)
  }
  const first = await read('?limit=2')
  expect((await read(`?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)).items).toMatchObject([
    { callId: 'c0' },
  ])
})

test('the summary tells successes, refusals and failures of each tool', async () => {
  const { read } = await withCalls(['now', null], ['now', 'timeout'], ['now', 'disabled'], ['shout', null])
  const { items, nextCursor } = await read('/summary?days=1')
  expect(nextCursor).toBeNull()
  expect(items.map((item: unknown) => ToolCallSummary.parse(item))).toMatchObject([
    { tool: 'now', calls: 3, ok: 1, refused: 1, failed: 1 },
    { tool: 'shout', calls: 1, ok: 1, errors: [] },
  ])
  expect((await read('/summary')).items).toHaveLength(2)
})

test.each([
  ['?ok=yes', 'ok'],
  ['?code=nonsense', 'code'],
  ['?tool=%00', 'tool'],
  ['?runId=1', 'runId'],
  ['?cursor=x', 'cursor'],
  ['/summary?days=0', 'days'],
  ['/summary?days=91', 'days'],
  ['/summary?limit=5', 'limit'],
])('/tool-calls%s is refused by name', async (path, parameter) => {
  const { read } = await withCalls()
  expect(await read(path)).toMatchObject({ status: 422, errors: [{ path: parameter }] })
})
