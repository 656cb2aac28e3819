import { describe, expect, test } from 'vitest'
import { scoreVersion } from '../src/evaluation/metrics/catalogue.ts'
import type { RunId, ScenarioId } from '../src/models/ids.ts'
import type { JudgedOrder, Judgement } from '../src/models/score.ts'
import type { EventRepository } from '../src/ports/event-repository.ts'
import type { FinishedRun, NewRun, RunRepository } from '../src/ports/run-repository.ts'
import type { RecentScores, ScoreRepository } from '../src/ports/score-repository.ts'
import { aDebateInput, aDebateResult, aNewRun, aTurn } from './builders-of-runs.ts'
import { aJudgement, aNewScore, someMetrics } from './builders-of-scores.ts'
import type { WorkScript } from './in-memory-worker.ts'
import { testId } from './test-id.ts'

export interface ScoresUnderTest {
  readonly runs: RunRepository
  readonly events: EventRepository
  readonly scores: ScoreRepository
  work(runId: RunId, script: WorkScript): Promise<void>
}

/** What every ScoreRepository must do, and whoever ends runs beside it. `make` gives an empty store. */
export function scoreRepositoryContract(name: string, make: () => Promise<ScoresUnderTest>): void {
  async function setUp() {
    const { runs, events, scores, work } = await make()
    const anEnded = async (run: Partial<NewRun> = {}, script: WorkScript = {}): Promise<RunId> => {
      const { runId } = await runs.start(aNewRun(run), 'RUN_DEBATE')
      await work(runId, { turns: [aTurn()], end: 'completed', ...script })
      return runId
    }
    const lastEvents = async (id: RunId) => (await events.listByRun(id, 0, 50)).slice(-2)
    const finishedAtOf = async (id: RunId) => (await runs.get(id)).finishedAt ?? ''
    const scenarioId = testId<ScenarioId>()
    const recentIds = async (query: Partial<RecentScores> = {}) => {
      const found = await scores.recent({ scenarioId, limit: 10, completedOnly: false, ...query })
      return found.map(({ runId }) => runId)
    }
    return { runs, scores, work, anEnded, lastEvents, finishedAtOf, scenarioId, recentIds }
  }

  const anImport = (overrides: Partial<FinishedRun> = {}): FinishedRun => ({
    ...aNewRun({ trigger: { type: 'import', id: null } }),
    ...{ status: 'completed', error: null, forkedFrom: null, usage: null, sourceHash: testId() },
    queuedAt: '2025-03-01T09:59:00.000Z',
    startedAt: '2025-03-01T10:00:00.000Z',
    finishedAt: '2025-03-01T10:00:02.500Z',
    output: aDebateResult({ turns: [aTurn()] }),
    ...overrides,
  })

  describe(`${name} as a score repository`, () => {
    test('a run says how good it was, and so does a list: as its judge says once both orders are there', async () => {
      const { runs, scores, anEnded, finishedAtOf } = await setUp()
      const judging = { model: 'simulated:judge', metrics: ['rubric' as const] }
      const runId = await anEnded({ input: aDebateInput({ judging }) })
      const finishedAt = await finishedAtOf(runId)
      const quality = async () => {
        const [listed] = (await runs.list({ limit: 5 })).items
        const run = await runs.get(runId)
        expect(listed?.quality).toEqual(run.quality)
        return run.quality
      }
      await scores.replace({ runId, ...aNewScore() }, finishedAt)
      expect(await quality()).toBeNull()

      await scores.replace({ runId, ...aNewScore({ metrics: { groundedness: 0.25 } }) }, finishedAt)
      expect(await quality()).toEqual({ metric: 'groundedness', value: 0.25 })
      await scores.addJudgement(aJudgement({ runId, value: 0.5 }))
      expect(await quality()).toEqual({ metric: 'groundedness', value: 0.25 })
      await scores.addJudgement(aJudgement({ runId, value: 1, order: 'reversed' }))
      expect(await quality()).toEqual({ metric: 'rubric', value: 0.75 })
    })

    test.each(['completed', 'failed', 'cancelled'] as const)(
      'a run that ends %s has a score from then on, and tells of it right before its end',
      async (end) => {
        const { runs, scores, work, lastEvents } = await setUp()
        const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
        await work(runId, { turns: [aTurn(), aTurn({ index: 1 })] })
        expect(await scores.get(runId)).toBeNull()

        await work(runId, { end })

        const score = await scores.get(runId)
        const { durationMs, finishedAt } = await runs.get(runId)
        expect(score).toMatchObject({ runId, version: scoreVersion, computedAt: finishedAt })
        expect(score?.metrics).toMatchObject({ turns: 2, outputTokens: 10, latencyMs: durationMs })
        expect(score?.models).toMatchObject([{ model: 'simulated:debater', calls: 2, outputTokens: 10 }])
        expect(await lastEvents(runId)).toMatchObject([
          { type: 'ScoreRecorded', data: { version: score?.version, metrics: score?.metrics } },
          { type: end === 'cancelled' ? 'RunCancelled' : 'RunFinished' },
        ])
      },
    )

    test('so has one that is cancelled before anybody took it up', async () => {
      const { runs, scores, lastEvents } = await setUp()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')

      await runs.cancel(runId)

      expect((await scores.get(runId))?.metrics).toMatchObject({ turns: 0, latencyMs: null, costUsd: 0 })
      const [recorded, ended] = await lastEvents(runId)
      expect([recorded?.type, ended?.type]).toEqual(['ScoreRecorded', 'RunCancelled'])
      expect([recorded?.seq, ended?.seq]).toEqual([2, 3])
      expect((await runs.get(runId)).lastSeq).toBe(3)
    })

    test('so has one that ended elsewhere', async () => {
      const { runs, scores, lastEvents } = await setUp()
      const [run, cancelled] = [anImport(), anImport({ status: 'cancelled', output: null })]

      await runs.importFinished([run, cancelled])

      expect((await scores.get(run.id))?.metrics).toMatchObject({ turns: 1, latencyMs: 2500 })
      expect(await scores.get(cancelled.id)).not.toBeNull()
      const [recorded, ended] = await lastEvents(run.id)
      expect([recorded?.type, ended?.type]).toEqual(['ScoreRecorded', 'RunFinished'])
      expect(ended?.seq).toBe((recorded?.seq ?? 0) + 1)
      expect((await runs.get(run.id)).lastSeq).toBe(ended?.seq)
    })

    test('a retry takes the score back until the run ends again', async () => {
      const { runs, scores, work, anEnded, recentIds, scenarioId } = await setUp()
      const runId = await anEnded({ scenarioId }, { end: 'failed' })
      const first = await scores.get(runId)

      await runs.retry(runId, 'RUN_DEBATE')

      expect(await scores.get(runId)).toBeNull()
      expect(await recentIds()).toEqual([])
      expect(await scores.ofRuns([runId])).toEqual([])
      await work(runId, { turns: [aTurn({ index: 1 })], end: 'completed' })
      expect((await scores.get(runId))?.metrics.turns).toBe(2)
      expect((await scores.get(runId))?.computedAt).not.toBe(first?.computedAt)
      expect(await recentIds({ completedOnly: true })).toEqual([runId])
    })

    test('nobody knows of a run that is not there', async () => {
      const { scores } = await setUp()
      const runId = testId<RunId>()

      expect(await scores.get(runId)).toBeNull()
      expect(await scores.ofRuns([runId])).toEqual([])
      expect(await scores.judgements([runId])).toEqual([])
      expect(await scores.replace({ runId, ...aNewScore() }, new Date().toISOString())).toBe(false)
    })

    test('scores of named runs come in the order of their names', async () => {
      const { runs, scores, anEnded, finishedAtOf } = await setUp()
      const a = await anEnded({ title: 'A' }, { score: { version: 3, metrics: someMetrics({ turns: 7 }) } })
      const b = await anEnded({ title: 'B' }, { end: 'failed' })
      const unscored = await anEnded({}, { score: null })
      const { runId: open } = await runs.start(aNewRun(), 'RUN_DEBATE')

      const found = await scores.ofRuns([b, open, unscored, a])

      expect(found.map(({ runId }) => runId)).toEqual([b, a])
      expect(found[1]).toEqual({
        ...{ runId: a, title: 'A', status: 'completed', finishedAt: await finishedAtOf(a), version: 3 },
        metrics: someMetrics({ turns: 7 }),
        judged: {},
      })
    })

    test('the scores of a scenario are those of its own runs, the last to end first', async () => {
      const { runs, work, anEnded, recentIds, scenarioId } = await setUp()
      const { runId: slow } = await runs.start(aNewRun({ scenarioId }), 'RUN_DEBATE')
      const failed = await anEnded({ scenarioId }, { end: 'failed' })
      await anEnded({ scenarioId: testId<ScenarioId>() })
      await anEnded({ scenarioId }, { score: null })
      const quick = await anEnded({ scenarioId })
      await work(slow, { end: 'completed' })

      expect(await recentIds()).toEqual([slow, quick, failed])
      expect(await recentIds({ completedOnly: true })).toEqual([slow, quick])
      expect(await recentIds({ limit: 1 })).toEqual([slow])
    })

    test('forks, dry runs and imports are not the scenario as it is', async () => {
      const { runs, work, anEnded, recentIds, scenarioId } = await setUp()
      const plain = await anEnded({ scenarioId })
      await anEnded({ scenarioId, trigger: { type: 'dryRun', id: null } })
      const fork = aNewRun({ scenarioId, trigger: { type: 'fork', id: plain } })
      await runs.fork(fork, { runId: plain, turn: 1 }, 'RUN_DEBATE')
      await work(fork.id, { end: 'completed' })
      const cancelled = aNewRun({ scenarioId, trigger: { type: 'fork', id: plain } })
      await runs.fork(cancelled, { runId: plain, turn: 1 }, 'RUN_DEBATE')
      await runs.cancel(cancelled.id)
      await runs.importFinished([anImport({ scenarioId })])

      expect(await recentIds()).toEqual([plain])
    })

    test('what ended before a run leaves out the run and what came after it', async () => {
      const { runs, anEnded, recentIds, scenarioId } = await setUp()
      const ended: RunId[] = []
      for (let count = 0; count < 4; count += 1) ended.unshift(await anEnded({ scenarioId }))
      const [, second, ...others] = ended
      const elsewhere = await anEnded({}, { score: null })
      const { runId: open } = await runs.start(aNewRun({ scenarioId }), 'RUN_DEBATE')

      expect(await recentIds({ before: second })).toEqual(others)
      expect(await recentIds({ before: elsewhere })).toEqual(ended)
      expect(await recentIds({ before: open })).toEqual([])
      expect(await recentIds({ before: testId<RunId>() })).toEqual([])
    })

    test('runs that have ended without a score of this version are found, the oldest first, page by page', async () => {
      const { runs, scores, anEnded } = await setUp()
      const missing = await anEnded({}, { score: null })
      await anEnded({}, { score: { version: 5 } })
      const older = await anEnded({}, { end: 'failed', score: { version: 4 } })
      const newer = await anEnded({}, { end: 'cancelled', score: { version: 6 } })
      await runs.start(aNewRun(), 'RUN_DEBATE')

      expect(await scores.outdated(5, 10, null)).toEqual([missing, older, newer])
      expect(await scores.outdated(5, 2, null)).toEqual([missing, older])
      expect(await scores.outdated(5, 2, older)).toEqual([newer])
      expect(await scores.outdated(5, 2, newer)).toEqual([])
    })

    test('of one scenario alone, its runs without a score of this version are found', async () => {
      const { scores, anEnded, scenarioId } = await setUp()
      await anEnded({}, { score: null })
      const own = await anEnded({ scenarioId }, { score: null })
      const newer = await anEnded({ scenarioId }, { score: { version: 4 } })
      await anEnded({ scenarioId }, { score: { version: 5 } })

      expect(await scores.outdated(5, 10, null, scenarioId)).toEqual([own, newer])
      expect(await scores.outdated(5, 10, own, scenarioId)).toEqual([newer])
      expect(await scores.outdated(5, 10, null, testId<ScenarioId>())).toEqual([])
    })

    test('a score that was computed anew takes the place of the one that was there, or of none', async () => {
      const { scores, anEnded, finishedAtOf, recentIds, scenarioId } = await setUp()
      for (const score of [{ version: 1 }, null]) {
        const runId = await anEnded({ scenarioId }, { score })
        const anew = { runId, ...aNewScore({ version: 9, metrics: { turns: 3 } }) }

        expect(await scores.replace(anew, await finishedAtOf(runId))).toBe(true)

        expect(await scores.get(runId)).toEqual(anew)
        expect((await recentIds({ limit: 1 }))[0]).toBe(runId)
      }
    })

    test('what was measured of a run that was retried meanwhile is not stored', async () => {
      const { runs, scores, work, anEnded, finishedAtOf } = await setUp()
      const runId = await anEnded({}, { end: 'failed' })
      const measuredAt = await finishedAtOf(runId)
      const anew = { runId, ...aNewScore({ version: 9 }) }

      await runs.retry(runId, 'RUN_DEBATE')
      expect(await scores.replace(anew, measuredAt)).toBe(false)
      expect(await scores.get(runId)).toBeNull()

      await work(runId, { end: 'completed' })
      expect(await scores.replace(anew, measuredAt)).toBe(false)
      expect((await scores.get(runId))?.version).toBe(scoreVersion)
    })

    test('the first answer of a judge stays', async () => {
      const { scores } = await setUp()
      const [a, b] = [testId<RunId>(), testId<RunId>()]
      const first = aJudgement({
        runId: a,
        order: 'reversed',
        value: null,
        error: { code: 'x', message: 'y' },
      })
      const inOrder = [
        aJudgement({ runId: a, metric: 'faithfulness', answer: null }),
        aJudgement({ runId: a, order: 'forward' }),
        first,
        aJudgement({ runId: a, promptVersion: 2 }),
      ]
      const ofB = aJudgement({ runId: b })

      for (const one of [ofB, ...inOrder.toReversed()]) expect(await scores.addJudgement(one)).toBe(true)

      expect(await scores.addJudgement({ ...first, value: 1, error: null })).toBe(false)
      expect(await scores.judgements([b, a])).toEqual([ofB, ...inOrder])
    })

    test('beside other scores stand the means of both orders, by the newest prompt of its own judge', async () => {
      const { scores, anEnded } = await setUp()
      const judging = { metrics: ['rubric' as const, 'refusal' as const], model: 'simulated:judge' }
      const runId = await anEnded({ input: aDebateInput({ judging }) })
      const judgedOf = async () => (await scores.ofRuns([runId]))[0]?.judged
      const say = async (order: JudgedOrder, value: number | null, more: Partial<Judgement> = {}) =>
        scores.addJudgement(aJudgement({ runId, order, value, ...more }))

      expect(await judgedOf()).toEqual({})
      await say('forward', 0.2)
      expect(await judgedOf()).toEqual({})
      await say('reversed', 0.4)
      expect((await judgedOf())?.rubric).toBeCloseTo(0.3)
      await say('forward', 1, { judge: 'another:judge', promptVersion: 9 })
      await say('reversed', 1, { judge: 'another:judge', promptVersion: 9 })
      expect((await judgedOf())?.rubric).toBeCloseTo(0.3)
      for (const order of ['forward', 'reversed'] as const) await say(order, 0.75, { promptVersion: 2 })
      await say('forward', 1, { metric: 'refusal' })
      await say('reversed', null, { metric: 'refusal' })
      expect(await judgedOf()).toEqual({ rubric: 0.75, refusal: null })
    })
  })
}
