import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import type { DebateInput } from '@workbench/core/models/debate'
import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { ModelRequest } from '@workbench/core/ports/language-model'
import type { NewRun } from '@workbench/core/ports/run-repository'
import { aDebateInput, aNewRun, aSeat } from '@workbench/core/testing/builders-of-runs'
import { createScriptedModel, type ScriptedReply, wrongKey } from '@workbench/core/testing/scripted-model'
import { systemClock } from '@workbench/platform/clock'
import { createScoreRepository } from '@workbench/postgres/evaluation/scores/score-repository'
import { createRunStatistics } from '@workbench/postgres/evaluation/statistics/run-statistics'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openWorkflowWorld, type WorkflowWorld } from '../../testing/workflow-world.ts'
import { rescoreOutdated } from './rescore-outdated.ts'

let world: WorkflowWorld
let scores: ReturnType<typeof createScoreRepository>
beforeAll(async () => {
  world = await openWorkflowWorld()
  scores = createScoreRepository(world.store.postgres.db)
})
beforeEach(() => world.empty())
afterAll(() => world.close())

const input = (more: Partial<DebateInput> = {}) =>
  aDebateInput({
    format: 'single',
    rounds: 1,
    formatOptions: { selection: 'vote' },
    participants: [aSeat(0, { model: 'simulated:instant' })],
    ...more,
  })

async function start(more: Partial<NewRun> = {}): Promise<RunId> {
  const run = aNewRun({ input: input(), ...more })
  await world.store.runs.start(run, 'RUN_DEBATE')
  return run.id
}

const typesOf = async (runId: RunId) =>
  (await world.store.events.listByRun(runId, 0, 1_000)).map(({ type }) => type)

/** What is stored is what anybody finds who computes it from the run as it is read, to the millisecond. */
async function expectScored(run: Run) {
  const score = await scores.get(run.id)
  if (score === null) throw new Error('There is no score')
  expect(score).toEqual({ runId: run.id, ...scoreRun(measuredRun(run), score.computedAt) })
  expect((await typesOf(run.id)).slice(-2)).toEqual([
    'ScoreRecorded',
    run.status === 'cancelled' ? 'RunCancelled' : 'RunFinished',
  ])
  return score
}

describe('a run that ends is scored with its end', () => {
  test('a debate that completes', async () => {
    await world.aWorker()
    const run = await world.until(await start(), 'completed')
    const score = await expectScored(run)
    expect(score.metrics).toMatchObject({ turns: 1, refusalRate: 0, latencyMs: run.durationMs })
    const events = await world.store.events.listByRun(run.id, 0, 1_000)
    expect(events.at(-2)).toMatchObject({
      ...{ type: 'ScoreRecorded', component: 'evaluation', level: 'info' },
      data: { version: score.version, metrics: score.metrics },
    })
  })

  test('one that fails, one that is cancelled, and a fork', async () => {
    const model = createScriptedModel((_, call) =>
      call === 0 ? { error: wrongKey() } : call === 1 ? { until: new Promise(() => {}) } : {},
    )
    await world.aWorker({ using: model })
    await expectScored(await world.until(await start(), 'failed'))

    const second = await start()
    await vi.waitFor(() => expect(model.requests).toHaveLength(2), { timeout: 5_000 })
    await world.store.runs.cancel(second)
    await expectScored(await world.until(second, 'cancelled'))

    const parent = await world.until(await start(), 'completed')
    const fork = aNewRun({ input: input() })
    await world.store.runs.fork(fork, { runId: parent.id, turn: 1 }, 'RUN_DEBATE')
    const score = await expectScored(await world.until(fork.id, 'completed'))
    expect(score.metrics).toMatchObject({ turns: 1, calls: 0, firstTokenMs: null })
  })

  test('one that three workers died of', async () => {
    const id = await start()
    const { journal, queue, newId } = world.store
    for (let death = 0; death < 3; death += 1) {
      const [claimed] = (await journal.takeUp('RUN_DEBATE', 1, newId())).claimed
      if (claimed === undefined) throw new Error('not claimed')
      const { runId, attempt, correlation, usage, job } = claimed
      await journal.write({
        ...{ runId, attempt, correlation, steps: [], usage, inFlight: ['the/poison'] },
        events: [
          {
            ...{ id: newId(), type: 'TurnStarted', level: 'info', component: 'x', latencyMs: null },
            ...{ at: new Date().toISOString(), data: {}, error: null },
          },
        ],
      })
      await queue.fail([job], 'dead')
    }
    await world.aWorker()
    await expectScored(await world.until(id, 'failed'))
  })

  test('a workflow', async () => {
    await world.aWorker()
    const workflow = await world.aWorkflow({ steps: [{ id: 'a', type: 'transform', expression: '1' }] })
    const run = await world.until(await world.start(workflow), 'completed')
    const score = await expectScored(run)
    expect(score.metrics).toMatchObject({ toolSuccessRate: null, latencyMs: run.durationMs, turns: null })
  })
})

test('a run without a score of these metrics is scored from what is stored of it', async () => {
  const worker = await world.aWorker()
  const [one, other] = [await start(), await start()]
  const first = await expectScored(await world.until(one, 'completed'))
  const second = await expectScored(await world.until(other, 'completed'))
  await worker.stop()
  const { pool } = world.store.postgres.db
  await pool.query('delete from scores where run_id = $1', [one])
  await pool.query('update scores set version = 1 where run_id = $1', [other])

  const deps = { scores, runs: world.store.runs, clock: systemClock, onFault: () => {} }
  const page = await rescoreOutdated(null, deps, new AbortController().signal)
  expect(page).toEqual({ scored: 2, next: null })
  expect((await scores.get(one))?.metrics).toEqual(first.metrics)
  expect(await scores.get(other)).toMatchObject({ version: second.version, metrics: second.metrics })
  expect(await rescoreOutdated(null, deps, new AbortController().signal)).toMatchObject({ scored: 0 })
})

describe('judges', () => {
  const judged = (more: Partial<DebateInput> = {}) =>
    input({
      judging: { metrics: ['refusal', 'faithfulness'], model: 'acme:judge' },
      context: 'The Earth is round.',
      ...more,
    })
  const answers: Readonly<Record<string, string>> = {
    'judge-refusal': '{"turns": {"t1": "full_compliance"}}',
    'judge-faithfulness':
      '{"claims": [{"turn": "t1", "claim": "It is.", "supported": true, "by": ["g1"]}, {"turn": "t1", "claim": "So.", "supported": false}]}',
  }
  const isForJudge = ({ answer }: ModelRequest) => answer.startsWith('judge-')

  /** @param script - Given the number of the call of the judge, from 0. */
  function aModel(script: (call: number) => ScriptedReply = () => ({})) {
    let calls = 0
    return createScriptedModel((request) => {
      if (!isForJudge(request)) return { text: 'It is.', usage: { costUsd: 1 } }
      const text = answers[request.answer]
      const call = calls
      calls += 1
      return { ...(text === undefined ? {} : { text }), usage: { costUsd: 0.25 }, ...script(call) }
    })
  }
  const untilJudged = (runId: RunId, count: number) =>
    vi.waitFor(
      async () => {
        const judgements = await scores.judgements([runId])
        expect(judgements).toHaveLength(count)
        return judgements
      },
      { timeout: 15_000, interval: 20 },
    )
  const jobs = async () => {
    const { pool } = world.store.postgres.db
    const { rows } = await pool.query<{ state: string }>(
      `select state from pgboss.job where name = 'JUDGE_RUN' and state <> 'completed'`,
    )
    return rows.map(({ state }) => state)
  }

  test('are asked twice for each metric, and what they cost is no part of the run', async () => {
    const model = aModel()
    await world.aWorker({ using: model })
    const run = await world.until(await start({ input: judged() }), 'completed')
    const judgements = await untilJudged(run.id, 4)

    expect(judgements.map(({ metric, order, value }) => [metric, order, value]).toSorted()).toEqual([
      ['faithfulness', 'forward', 0.5],
      ['faithfulness', 'reversed', 0.5],
      ['refusal', 'forward', 1],
      ['refusal', 'reversed', 1],
    ])
    expect(judgements.every(({ usage }) => usage.costUsd === 0.25 && usage.calls === 1)).toBe(true)
    expect((await world.store.runs.get(run.id)).usage).toMatchObject({ calls: 1, costUsd: 1 })
    const [request] = model.requests.filter(isForJudge)
    expect(request?.correlation.requestId).toBe(run.requestId)
    expect((await typesOf(run.id)).at(-1)).toBe('RunFinished')
    await vi.waitFor(async () => expect(await jobs()).toEqual([]), { timeout: 5_000 })
  })

  test('who answered before a worker was lost are not asked again', async () => {
    const never: Promise<unknown> = new Promise(() => {})
    const lost = aModel((call) => (call === 1 ? { until: never } : {}))
    const worker = await world.aWorker({ using: lost })
    const id = await start({ input: judged() })
    await untilJudged(id, 1)
    await vi.waitFor(() => expect(lost.requests.filter(isForJudge)).toHaveLength(2), { timeout: 5_000 })
    // As after a kill: nothing is handed back, and the queue takes the delivery away once its heartbeat is missed.
    const { pool } = world.store.postgres.db
    await pool.query(
      `update pgboss.job set state = 'retry', retry_count = retry_count + 1, start_after = now() where name = 'JUDGE_RUN'`,
    )
    const next = aModel()
    await world.aWorker({ using: next })
    await untilJudged(id, 4)

    const asked = [...lost.requests.filter(isForJudge), ...next.requests.filter(isForJudge)]
    expect(next.requests.filter(isForJudge)).toHaveLength(3)
    expect(asked.filter(({ seed }) => seed === asked[0]?.seed)).toHaveLength(1)
    await worker.stop()
    expect(await scores.judgements([id])).toHaveLength(4)
  })

  test('what is left at shutdown is handed back, and goes on with the next worker', async () => {
    const never: Promise<unknown> = new Promise(() => {})
    const first = aModel((call) => (call === 1 ? { until: never } : {}))
    const worker = await world.aWorker({ using: first })
    const id = await start({ input: judged() })
    await untilJudged(id, 1)
    await worker.stop()
    expect(await jobs()).toEqual(['retry'])

    const next = aModel()
    await world.aWorker({ using: next })
    await untilJudged(id, 4)
    expect(next.requests.filter(isForJudge)).toHaveLength(3)
  })

  test('simulated models judge, and can be read', async () => {
    await world.aWorker()
    const rubric = [{ name: 'Facts', description: 'True ones.', weight: 1 }]
    const judging = { metrics: ['rubric', 'refusal', 'faithfulness'] as const, model: 'simulated:instant' }
    const simulated = judged({ rubric, judging: { ...judging, metrics: [...judging.metrics] } })
    const judgements = await untilJudged(await start({ input: simulated }), 6)
    expect(judgements.filter(({ value, error }) => value === null || error !== null)).toEqual([])
  })
})

test('a workflow is told when a scenario gets worse', async () => {
  await world.aWorker()
  const scenarioId = world.store.newId<ScenarioId>()
  const alarm = await world.aWorkflow({
    trigger: {
      type: 'runCompleted',
      filter: { scenarioId, expression: '"refusalRate" in run.score.alarms' },
    },
    steps: [{ id: 'seen', type: 'transform', expression: 'run.id' }],
  })
  const refusing = input({ participants: [aSeat(0, { model: 'simulated:instant?refuse=1' })] })
  // What is usual is what the first ten runs did.
  const usual = await Promise.all(Array.from({ length: 10 }, () => start({ scenarioId })))
  for (const id of usual) await world.until(id, 'completed')
  const worse = await world.until(await start({ scenarioId, input: refusing }), 'completed')

  await vi.waitFor(
    async () => {
      const { items } = await world.store.runs.list({ limit: 10, workflowId: alarm.id })
      expect(items.map(({ parentRunId }) => parentRunId)).toEqual([worse.id])
    },
    { timeout: 15_000, interval: 20 },
  )
})

test('what has ended is in the figures of the dashboard soon', async () => {
  await world.aWorker()
  const scenarioId = world.store.newId<ScenarioId>()
  await world.until(await start({ scenarioId }), 'completed')
  const statistics = createRunStatistics(world.store.postgres.db)
  const from = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000).toISOString()
  const to = new Date(Date.parse(from) + 3_600_000).toISOString()
  await vi.waitFor(
    async () =>
      expect(await statistics.dashboard({ from, to, scenarioId })).toMatchObject({ totals: { runs: 1 } }),
    { timeout: 15_000, interval: 100 },
  )
})

test('a workflow waits for the end of runs with refusals', async () => {
  await world.aWorker()
  const refused = await world.aWorkflow({
    name: 'Alarm',
    trigger: {
      type: 'runCompleted',
      filter: { kind: 'debate', expression: 'run.score.metrics.refusalRate > 0' },
    },
    steps: [{ id: 'seen', type: 'transform', expression: 'run.score' }],
  })
  const other = await start()
  const refusing = await start({
    input: input({ participants: [aSeat(0, { model: 'simulated:instant?refuse=1' })] }),
  })
  await world.until(other, 'completed')
  await world.until(refusing, 'completed')
  const [run] = await vi.waitFor(
    async () => {
      const { items } = await world.store.runs.list({
        limit: 10,
        workflowId: refused.id,
        status: ['completed'],
      })
      expect(items).toHaveLength(1)
      return items
    },
    { timeout: 15_000, interval: 20 },
  )
  if (run === undefined) throw new Error('no run')
  const full = await world.store.runs.get(run.id)
  expect(full.parentRunId).toBe(refusing)
  expect(full.output).toMatchObject({
    steps: {
      seen: {
        output: {
          version: (await scores.get(refusing))?.version,
          metrics: { refusalRate: 1, refusals: 1 },
          judged: {},
          alarms: [],
        },
      },
    },
  })
})
