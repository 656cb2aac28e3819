import type { Run } from '@workbench/client/models'
import { afterEach, expect, test } from 'vitest'
import { aRun } from '../../testing/debate-events.ts'
import { startFakeWorkbench } from '../../testing/fake-workbench.ts'
import { runCommand } from '../../testing/run-command.ts'
import { type ListRunsOptions, listRuns } from './list-runs.ts'

let close = async () => {}
afterEach(() => close())

async function list(
  runs: readonly Run[],
  options: Partial<ListRunsOptions> = {},
  on: { isInteractive?: boolean; columns?: number } = {},
) {
  const server = await startFakeWorkbench({ runs, scenarios: [{ id: 's-1', name: 'Week' }] })
  close = server.close
  const whole = { limit: 20, all: false, json: false, ...options }
  const result = await runCommand(server.url, (context) => listRuns(whole, context), on)
  return { ...result, paths: server.requests.map(({ path }) => path) }
}

const run = (index: number, overrides: Partial<Run> = {}) =>
  aRun({
    id: `01a2061c-0000-7000-8000-${String(index).padStart(12, '0')}`,
    title: `Question ${index}`,
    queuedAt: new Date(Date.now() - 125_000).toISOString(),
    ...overrides,
  })

test('a pipe gets a line for each run, with whole values between tabs', async () => {
  const unknown = { calls: 1, inputTokens: 12_400, outputTokens: 5, costUsd: null }
  const runs = [
    run(1, { queuedAt: '2026-01-01T00:00:00.000Z' }),
    run(2, { durationMs: null, usage: unknown }),
  ]
  const { out } = await list(runs)
  const [first, second] = out.split('\n').map((line) => line.split('\t'))
  expect(first).toEqual([
    runs[0]?.id,
    'completed',
    'debate',
    '2026-01-01T00:00:00.000Z',
    '1000',
    '20',
    '10',
    '0.0042',
    'Question 1',
    '-',
    '-',
    '-',
  ])
  expect(second?.slice(4, 8)).toEqual(['-', '12400', '5', '-'])
})

test('a terminal gets columns that fit', async () => {
  const runs = [
    run(1, { title: 'Should the cooperative keep the old bakery building after all these years?' }),
    run(2),
  ]
  const { out } = await list(runs, {}, { isInteractive: true, columns: 80 })
  expect(out).toBe(`RUN       STATUS       TITLE                      QUEUED   TOOK  TOKENS     COST
00000001  ✓ completed  Should the c…hese years?  2 m ago  1.0 s      30  $0.0042
00000002  ✓ completed  Question 2                2 m ago  1.0 s      30  $0.0042
`)
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

const waitsForPerson = run(1, { status: 'waiting', waitingFor: { type: 'person', id: null, until: null } })
const grounded = run(2, { quality: { metric: 'groundedness', value: 0.8333 } })

test('what a run waits for and how good it was stand in columns when a run has them', async () => {
  const { out } = await list([waitsForPerson, grounded], {}, { isInteractive: true, columns: 100 })
  expect(out).toBe(`RUN       STATUS       WAITS FOR  TITLE        QUEUED   TOOK  TOKENS   SCORE     COST
00000001  ◔ waiting    a person   Question 1  2 m ago  1.0 s      30       —  $0.0042
00000002  ✓ completed             Question 2  2 m ago  1.0 s      30  83.3 %  $0.0042
`)
})

test.each([40, 50, 60, 80])('%s columns are not exceeded by that', async (columns) => {
  const { out } = await list([waitsForPerson, grounded], {}, { isInteractive: true, columns })
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
})

test('a pipe gets them after the title, where no field moves', async () => {
  const { out } = await list([waitsForPerson, grounded])
  const ends = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').slice(8))
  expect(ends).toEqual([
    ['Question 1', 'person', '-', '-'],
    ['Question 2', '-', 'groundedness', '0.8333'],
  ])
})

test.each([[true], [false]])(
  'a title cannot steer the terminal or break its line (terminal: %s)',
  async (isInteractive) => {
    const evil = run(1, { title: 'a\u001b[2J\u009b1m\nb\t\u202ec' })
    const { out } = await list([evil], {}, { isInteractive })
    for (const control of ['\u001b', '\u009b', '\u202e']) expect(out).not.toContain(control)
    expect(out).toContain('a\ufffd[2J\ufffd1m b \ufffdc')
  },
)

test('the limit holds over pages, and more is mentioned on a terminal', async () => {
  const runs = Array.from({ length: 500 }, (_, index) => run(index))
  const limited = await list(runs, { limit: 250 }, { isInteractive: true })
  expect(limited.out.trimEnd().split('\n')).toHaveLength(251)
  expect(limited.paths).toEqual(['/runs?limit=200', '/runs?limit=50&cursor=200'])
  expect(limited.errors).toContain('There are more')
  await close()
  const all = await list(runs, { all: true })
  expect(all.out.trimEnd().split('\n')).toHaveLength(500)
  expect(all.errors).toBe('')
})

test('filters reach the server, a scenario by its id', async () => {
  const { paths } = await list([], {
    status: ['failed', 'cancelled'],
    kind: 'debate',
    scenario: 'week',
    search: 'bakery',
    from: '2026-01-01',
  })
  expect(paths.at(-1)).toBe(
    '/runs?status=failed&status=cancelled&kind=debate&scenarioId=s-1&q=bakery&from=2026-01-01&limit=20',
  )
})

test('--json prints one document', async () => {
  const { out } = await list([run(1), run(2)], { limit: 1, json: true })
  expect(JSON.parse(out)).toMatchObject({ items: [{ title: 'Question 1' }], nextCursor: '1' })
})

test('nothing to list says so, apart from the list', async () => {
  expect(await list([])).toMatchObject({
    code: 0,
    out: '',
    errors: expect.stringContaining('There is no run yet.'),
  })
  await close()
  expect(await list([], { search: 'x' })).toMatchObject({ errors: 'No run is like that.\n' })
})
