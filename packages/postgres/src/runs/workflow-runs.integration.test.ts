import { InvalidInputError } from '@workbench/core/errors'
import { Run } from '@workbench/core/models/run'
import type { WorkflowOutput } from '@workbench/core/models/workflow-run'
import type { ClaimedRun, JournalStep, NewApproval } from '@workbench/core/ports/run-journal'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { aWorkflow } from '@workbench/core/testing/builders-of-workflows'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import type { Step } from '@workbench/core/workflow/steps/step'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { aQuestion, aRow, aWait, aWrite, claim, end } from '../../testing/work-on.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const transform = (id: string): Step => ({ id, type: 'transform', expression: '1' })

const runOf = (steps: readonly Step[]) =>
  newWorkflowRun({
    ...{ id: store.newId(), workflow: aWorkflow({ steps: [...steps] }), trigger: { type: 'manual' } },
    correlation: aNewRun().correlation,
  })

async function begin(steps: readonly Step[]): Promise<ClaimedRun> {
  await store.runs.start(runOf(steps), 'RUN_WORKFLOW')
  return claim(store)
}

const at = '2026-01-01T00:00:00.000Z'
const isOver = (output: unknown = 1, status = 'completed') => ({
  ...{ status, output, attempts: 1, startedAt: at, finishedAt: at },
  error: status === 'failed' ? { code: 'x', message: 'x' } : null,
})
const keysOf = (steps: readonly JournalStep[]) => steps.map(({ key }) => key).toSorted()
const outputOf = async ({ runId }: Pick<ClaimedRun, 'runId'>) =>
  ((await store.runs.get(runId)).output as WorkflowOutput).steps

test('a run says of each step how far it got', async () => {
  const steps = [transform('a'), transform('b'), transform('c')]
  await store.runs.start(runOf(steps), 'RUN_WORKFLOW')
  const run = await claim(store)
  expect(await outputOf(run)).toMatchObject({ a: { status: 'pending' }, c: { status: 'pending' } })
  await store.journal.write(
    aWrite(run, {
      steps: [
        aRow('step', 'steps/a', 0, isOver('said')),
        aRow('try', 'steps/b/try/1', 1, { at, nextAt: at }),
      ],
      inFlight: ['steps/b'],
    }),
  )

  Run.parse(await store.runs.get(run.runId))
  expect(await outputOf(run)).toMatchObject({
    a: { status: 'completed', output: 'said' },
    b: { status: 'running', attempts: 2 },
    c: { status: 'pending' },
  })
})

test('a run that failed says by which step', async () => {
  const run = await begin([transform('a'), transform('b')])
  const failure = {
    ...{ key: 'steps/b', title: 'b', attempts: 2, output: null, startedAt: at, finishedAt: at },
    error: { code: 'http_status', message: 'It said 404.' },
  }
  await store.journal.write(
    aWrite(run, {
      steps: [aRow('step', 'steps/a', 0, isOver())],
      end: { status: 'failed', output: { failure }, error: { code: 'step_failed', message: 'x', hint: 'x' } },
    }),
  )

  expect(await outputOf(run)).toMatchObject({
    a: { status: 'completed' },
    b: { status: 'failed', attempts: 2, error: failure.error },
  })
})

describe('a retry', () => {
  test('forgets tries that failed, and nothing else of the journal', async () => {
    const run = await begin([transform('a'), transform('b')])
    await store.journal.write(
      aWrite(run, {
        steps: [
          aRow('step', 'steps/a', 0, isOver()),
          aRow('mark', 'steps/b/mark/intent/1', 1, { value: 1, at }),
          aRow('try', 'steps/b/try/1', 1, { at, nextAt: at }),
          aRow('try', 'steps/b/try/2', 1, { at, nextAt: at }),
        ],
      }),
    )
    await end(store, run, 'failed')
    await store.runs.retry(run.runId, 'RUN_WORKFLOW')

    expect(keysOf((await claim(store)).steps)).toEqual(['steps/a', 'steps/b/mark/intent/1'])
  })

  async function afterRetry(kind: 'workflow' | 'debate', questions: readonly NewApproval[], over: string[]) {
    const run = aNewRun({ kind, ...(kind === 'workflow' ? { input: runOf([transform('a')]).input } : {}) })
    const job = kind === 'workflow' ? 'RUN_WORKFLOW' : 'RUN_DEBATE'
    await store.runs.start(run, job)
    await store.journal.waitFor(aWrite(await claim(store, job)), aWait({ approvals: questions }))
    for (const { id, title } of questions) {
      if (title === 'open') continue
      await store.approvals.decide(id, { decision: title === 'no' ? 'reject' : 'approve' }, 'Noor')
    }
    const again = await claim(store, job)
    await store.journal.write(
      aWrite(again, {
        steps: over.map((key) => aRow(kind === 'workflow' ? 'step' : 'tool', key, 0, isOver())),
      }),
    )
    await end(store, again, 'failed')
    await store.runs.retry(run.id, job)
    const { rows } = await store.postgres.db.pool.query<{ step_id: string }>(
      'select step_id from approvals where run_id = $1 and is_superseded order by step_id',
      [run.id],
    )
    return rows.map(({ step_id }) => step_id)
  }
  const asked = (stepId: string, title: 'yes' | 'no' | 'open') => aQuestion({ stepId, title })

  test('asks anew what nobody answered and what was refused; a yes stands, and so does what a step went on with', async () => {
    const questions = [
      ...[asked('steps/a', 'yes'), asked('steps/b', 'no'), asked('steps/c', 'open')],
      ...[asked('steps/d', 'no'), asked('steps/e', 'open')],
    ]

    expect(await afterRetry('workflow', questions, ['steps/d', 'steps/e'])).toEqual(['steps/b', 'steps/c'])
  })

  test('of a debate leaves a no as it is', async () => {
    const questions = [asked('tool/0', 'yes'), asked('tool/1', 'no'), asked('tool/2', 'open')]

    expect(await afterRetry('debate', questions, [])).toEqual(['tool/2'])
  })

  test('can ask the same step once more', async () => {
    const first = asked('steps/b', 'no')
    await afterRetry('workflow', [first], [])
    const again = aQuestion({ stepId: 'steps/b' })
    const run = await claim(store)
    await store.journal.waitFor(aWrite(run), aWait({ approvals: [again] }))

    expect((await store.runs.get(run.runId)).waitingFor).toMatchObject({ type: 'approval', id: again.id })
    expect(await store.approvals.get(first.id)).toMatchObject({ status: 'rejected' })
    expect(await store.approvals.find(run.runId, 'steps/b')).toMatchObject({ id: again.id })
  })
})

describe('a fork', () => {
  const nested: readonly Step[] = [
    transform('a'),
    { id: 'if', type: 'condition', expression: 'true', then: [transform('yes')], else: [transform('no')] },
    { id: 'each', type: 'forEach', items: '[1, 2]', steps: [transform('one')] },
    transform('z'),
  ]
  /** What the journal holds once so many of the outermost steps are over. */
  const rows: readonly JournalStep[][] = [
    [aRow('step', 'steps/a', 0, isOver()), aRow('try', 'steps/a/try/1', 0, { at, nextAt: at })],
    [
      aRow('step', 'steps/if', 1, isOver({ result: true })),
      aRow('step', 'steps/yes', 1, isOver()),
      aRow('mark', 'steps/yes/mark/intent/1', 1, { value: 1, at }),
    ],
    [
      aRow('step', 'steps/each', 2, isOver([1, 2])),
      ...[0, 1].map((item) => aRow('step', `steps/each/item/${item}/steps/one`, 2, isOver())),
      aRow('mark', 'steps/each/end', 2, { error: null, finishedAt: at }),
    ],
    [aRow('step', 'steps/z', 3, isOver(null, 'skipped'))],
  ]

  async function forked(journal: readonly JournalStep[], turn: number, steps = nested) {
    const parent = await begin(nested)
    await store.journal.write(aWrite(parent, { steps: journal }))
    const run = {
      ...runOf(steps),
      depth: 2,
      parentRunId: parent.runId,
      trigger: { type: 'fork', id: parent.runId },
    }
    await store.runs.fork(run, { runId: parent.runId, turn }, 'RUN_WORKFLOW')
    return { run, claimed: await claim(store) }
  }

  test.each([0, 1, 2, 3, 4])(
    'shares the first %i steps with what they remember, and no try',
    async (turn) => {
      const { run, claimed } = await forked(rows.flat(), turn)

      const expected = rows.slice(0, turn).flat()
      expect(keysOf(claimed.steps)).toEqual(keysOf(expected.filter(({ kind }) => kind !== 'try')))
      expect(claimed.input).toEqual(run.input)
      expect(await store.runs.get(claimed.runId)).toMatchObject({
        ...{ kind: 'workflow', workflowId: run.workflowId, forkedFrom: { runId: run.parentRunId, turn } },
        ...{ savedByResume: { calls: 0 }, usage: { calls: 0 } },
      })
      const { rows: stored } = await store.postgres.db.pool.query('select depth from runs where id = $1', [
        run.id,
      ])
      expect(stored).toEqual([{ depth: 2 }])
    },
  )

  test.each<[string, number, readonly JournalStep[]]>([
    ['a condition whose steps are not over', 1, [...(rows[0] ?? []), ...(rows[1] ?? []).slice(0, 1)]],
    ['a forEach that has items left', 2, [...rows.slice(0, 2).flat(), ...(rows[2] ?? []).slice(0, 2)]],
    ['a forEach whose end is not noted', 2, [...rows.slice(0, 2).flat(), ...(rows[2] ?? []).slice(0, 3)]],
    ['steps that were not begun', 3, rows.slice(0, 3).flat()],
  ])('does not go past %s', async (_, finished, journal) => {
    expect((await forked(journal, finished)).claimed.steps.length).toBeGreaterThan(0)
    await store.empty()

    const refused = forked(journal, finished + 1)
    await expect(refused).rejects.toThrow(InvalidInputError)
    await expect(refused).rejects.toMatchObject({
      faults: [
        {
          path: ['atTurn'],
          message: expect.stringContaining(`at most ${finished}, the number of finished steps`),
        },
      ],
    })
    expect((await store.runs.list({ limit: 5 })).items).toHaveLength(1)
  })

  test('pays for nothing that its parent paid for', async () => {
    const paid = {
      ...aRow('step', 'steps/a', 0, isOver()),
      usage: { calls: 2, inputTokens: 9, outputTokens: 9, costUsd: 1 },
    }
    const { claimed } = await forked([paid], 1)

    expect(claimed.usage.calls).toBe(0)
    expect((await store.runs.get(claimed.runId)).savedByResume.calls).toBe(0)
  })
})
