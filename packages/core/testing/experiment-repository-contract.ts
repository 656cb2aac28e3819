import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import { type ExperimentId, ExperimentSummary } from '../src/models/experiment.ts'
import type { RunId, ScenarioId } from '../src/models/ids.ts'
import type { ExperimentRepository } from '../src/ports/experiment-repository.ts'
import type { IdempotencyKey } from '../src/ports/run-repository.ts'
import type { ScoreRepository } from '../src/ports/score-repository.ts'
import { anExperimentPlan, anExperimentResult, anExperimentSide } from './builders-of-experiments.ts'
import { aDebateInput, aNewRun, aTurn } from './builders-of-runs.ts'
import { aJudgement } from './builders-of-scores.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

export interface ExperimentsUnderTest extends RunsUnderTest {
  readonly experiments: ExperimentRepository
  readonly scores: ScoreRepository
  /** Queues the judge of a run that has completed, as what follows from its end. */
  queueJudge(runId: RunId): Promise<void>
}

/** What every ExperimentRepository must do. */
export function experimentRepositoryContract(name: string, make: () => Promise<ExperimentsUnderTest>): void {
  const aKey = (overrides: Partial<IdempotencyKey> = {}): IdempotencyKey => ({
    ...{ key: 'key-1', scope: 'POST /experiments', bodyHash: 'hash-1', ...overrides },
  })

  /** An experiment about to be made, with a run for each candidate. */
  const aWhole = (
    candidates = 2,
    overrides: Parameters<typeof anExperimentPlan>[0] = {},
    input = aDebateInput(),
  ) => {
    const id = testId<ExperimentId>()
    const trigger = { type: 'experiment', id }
    const runs = Array.from({ length: candidates }, () => aNewRun({ trigger, input }))
    const side = anExperimentSide({ candidateRunIds: runs.map((run) => run.id) })
    return { plan: anExperimentPlan({ id, sides: [side], ...overrides }), runs, side }
  }

  async function withExperiment(...options: Parameters<typeof aWhole>) {
    const store = await make()
    const whole = aWhole(...options)
    await store.experiments.create(whole.plan, whole.runs)
    return { ...store, ...whole, id: whole.plan.id, firstRun: whole.runs[0]?.id ?? testId<RunId>() }
  }

  describe(`${name} as an experiment repository`, () => {
    test('an experiment starts with all its runs, each queued with a job', async () => {
      const { experiments, runs: repository, jobsOf } = await make()
      const { plan, runs } = aWhole(3, { overrides: { model: 'acme:b' }, name: 'Try b' })

      expect(await experiments.create(plan, runs)).toEqual({ id: plan.id, replayed: false })

      const stored = await experiments.get(plan.id)
      expect(stored).toMatchObject({ plan, result: null })
      expect(new Set(stored.candidates.map(({ runId }) => runId))).toEqual(new Set(runs.map(({ id }) => id)))
      for (const { id } of runs) {
        expect(await jobsOf(id)).toBe(1)
        expect(await repository.get(id)).toMatchObject({
          status: 'queued',
          trigger: { type: 'experiment', id: plan.id },
        })
      }
    })

    test('candidates show how far they are and what they cost', async () => {
      const { experiments, id, runs, work } = await withExperiment(3)
      const [a, b, c] = runs.map((run) => run.id)
      const usage = { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.25 }
      await work(a as RunId, { turns: [aTurn({ usage }), aTurn({ index: 1, usage })], end: 'completed' })
      await work(b as RunId, { end: 'failed' })

      const { candidates } = await experiments.get(id)

      const byId = new Map(candidates.map((candidate) => [candidate.runId, candidate]))
      const none = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }
      const rest = { judgingUsage: none, isBeingJudged: false }
      const spent = { calls: 2, inputTokens: 20, outputTokens: 10, costUsd: 0.5 }
      expect(byId.get(a as RunId)).toEqual({
        ...{ runId: a, status: 'completed', errorCode: null, usage: spent, ...rest },
      })
      expect(byId.get(b as RunId)).toEqual({
        ...{ runId: b, status: 'failed', errorCode: 'internal', usage: none, ...rest },
      })
      expect(byId.get(c as RunId)).toMatchObject({ status: 'queued', errorCode: null })
    })

    test('a run is being judged until its judge has said everything, and that is paid for apart', async () => {
      const judging = { metrics: ['rubric' as const], model: 'acme:judge' }
      const { experiments, scores, id, firstRun, work, queueJudge } = await withExperiment(
        1,
        {},
        aDebateInput({ judging }),
      )
      const candidate = async () => (await experiments.get(id)).candidates[0]
      await work(firstRun, { turns: [aTurn()] })
      expect(await candidate()).toMatchObject({ status: 'running', isBeingJudged: false })

      await work(firstRun, { end: 'completed' })
      await queueJudge(firstRun)
      expect(await candidate()).toMatchObject({ status: 'completed', isBeingJudged: true })
      expect((await experiments.list({ limit: 1 })).items[0]?.progress).toMatchObject({ judging: 1 })

      const said = { runId: firstRun, judge: 'acme:judge' }
      const usage = { calls: 1, inputTokens: 100, outputTokens: 7, costUsd: 0.5 }
      await scores.addJudgement(aJudgement({ ...said, usage, order: 'forward' }))
      await scores.addJudgement(aJudgement({ ...said, usage, order: 'forward', promptVersion: 2 }))
      await scores.addJudgement(aJudgement({ ...said, usage, order: 'reversed', judge: 'acme:other' }))
      expect((await candidate())?.isBeingJudged).toBe(true)

      await scores.addJudgement(
        aJudgement({ ...said, usage: { ...usage, costUsd: null }, order: 'reversed' }),
      )
      expect(await candidate()).toMatchObject({
        isBeingJudged: false,
        judgingUsage: { calls: 4, inputTokens: 400, outputTokens: 28, costUsd: null },
      })
    })

    test('a key makes one experiment, and with another body none', async () => {
      const { experiments, runs: repository } = await make()
      const [first, second] = [aWhole(), aWhole()]
      await experiments.create(first.plan, first.runs, aKey())

      expect(await experiments.create(second.plan, second.runs, aKey())).toEqual({
        ...{ id: first.plan.id, replayed: true },
      })
      const other = experiments.create(second.plan, second.runs, aKey({ bodyHash: 'hash-2' }))
      await expect(other).rejects.toThrow(ConflictError)

      await expect(experiments.get(second.plan.id)).rejects.toThrow(NotFoundError)
      expect((await repository.list({ limit: 20 })).items).toHaveLength(2)
      expect(await repository.findStarted(aKey())).toEqual({ runId: first.plan.id, replayed: true })
    })

    test('of several that come with one key at once, one experiment is made', async () => {
      const { experiments, runs: repository } = await make()
      const wholes = Array.from({ length: 4 }, () => aWhole())

      const made = await Promise.all(wholes.map(({ plan, runs }) => experiments.create(plan, runs, aKey())))

      expect(new Set(made.map(({ id }) => id)).size).toBe(1)
      expect(made.filter(({ replayed }) => !replayed)).toHaveLength(1)
      expect((await experiments.list({ limit: 10 })).items).toHaveLength(1)
      expect((await repository.list({ limit: 20 })).items).toHaveLength(2)
    })

    test('the first result stays', async () => {
      const { experiments, id } = await withExperiment()
      const first = anExperimentResult({ reasons: ['It is as good.'] })

      expect(await experiments.finish(id, first)).toBe(true)
      expect(await experiments.finish(id, anExperimentResult({ verdict: 'regressed' }))).toBe(false)

      expect((await experiments.get(id)).result).toEqual(first)
      const unknown = experiments.finish(testId<ExperimentId>(), first)
      await expect(unknown).rejects.toThrow(NotFoundError)
    })

    test('the second look adds runs, and takes no result of the first', async () => {
      const { experiments, id, side, plan, jobsOf } = await withExperiment(2, { looks: 2 })
      const more = aWhole().runs
      const both = {
        ...side,
        candidateRunIds: [...side.candidateRunIds, ...more.map((run) => run.id)],
      }
      await expect(experiments.extend(id, [both], more)).rejects.toThrow(ConflictError)
      await experiments.finish(id, anExperimentResult({ verdict: 'inconclusive' }), 1)

      const key = aKey({ scope: `POST /experiments/${id}/extend` })
      await experiments.extend(id, [both], more, key)
      // Asked again with the same key, nothing more happens.
      await experiments.extend(id, [both], aWhole().runs, key)

      expect(await experiments.get(id)).toMatchObject({
        plan: { ...plan, sides: [both], look: 2 },
        result: null,
      })
      expect((await experiments.get(id)).candidates).toHaveLength(4)
      expect(await jobsOf(more[0]?.id ?? testId<RunId>())).toBe(1)
      expect(await experiments.finish(id, anExperimentResult(), 1)).toBe(false)
      expect(await experiments.finish(id, anExperimentResult(), 2)).toBe(true)
      await expect(experiments.extend(id, [both], more)).rejects.toThrow(ConflictError)
    })

    test('one that was planned with one look, or came with its runs, is not extended', async () => {
      const once = await withExperiment(1, { looks: 1 })
      await once.experiments.finish(once.id, anExperimentResult())
      await expect(once.experiments.extend(once.id, [once.side], [])).rejects.toThrow(ConflictError)

      const given = await withExperiment(1, { looks: 2, ownsRuns: false })
      await given.experiments.finish(given.id, anExperimentResult())
      await expect(given.experiments.extend(given.id, [given.side], [])).rejects.toThrow(ConflictError)
    })

    test.each(['failed', 'cancelled'] as const)(
      'one that %s goes on when it is opened again',
      async (status) => {
        const { experiments, id } = await withExperiment()
        await experiments.finish(id, anExperimentResult({ status, verdict: null }))

        await experiments.reopen(id)
        // It goes on already: a caller who died before the answer asks again.
        await experiments.reopen(id)

        expect((await experiments.get(id)).result).toBeNull()
      },
    )

    test('a key opens it once, whatever has become of it since', async () => {
      const { experiments, id } = await withExperiment()
      const key = aKey({ scope: `POST /experiments/${id}/resume` })
      await experiments.finish(id, anExperimentResult({ status: 'failed', verdict: null }))
      await experiments.reopen(id, key)
      await experiments.finish(id, anExperimentResult())

      await experiments.reopen(id, key)

      expect((await experiments.get(id)).result?.status).toBe('completed')
      await expect(experiments.reopen(id, { ...key, bodyHash: 'hash-2' })).rejects.toThrow(ConflictError)
    })

    test('one that was judged is not opened again', async () => {
      const { experiments, id } = await withExperiment()
      await experiments.finish(id, anExperimentResult())

      await expect(experiments.reopen(id)).rejects.toThrow(ConflictError)
      await expect(experiments.reopen(testId<ExperimentId>())).rejects.toThrow(NotFoundError)
      expect((await experiments.get(id)).result?.status).toBe('completed')
    })

    test('a list says how far each is, newest first, of all or of a scenario', async () => {
      const { experiments, work } = await make()
      const shared = testId<ScenarioId>()
      const wholes = ['one', 'two', 'three'].map((title, index) => {
        const { plan, runs, side } = aWhole(2, { name: title })
        return index === 1
          ? { plan, runs }
          : { plan: { ...plan, sides: [{ ...side, scenarioId: shared }] }, runs }
      })
      for (const { plan, runs } of wholes) await experiments.create(plan, runs)
      const [first] = wholes
      await work(first?.runs[0]?.id as RunId, { turns: [aTurn()], end: 'completed' })
      await work(first?.runs[1]?.id as RunId, { end: 'cancelled' })
      await experiments.finish(
        first?.plan.id as ExperimentId,
        anExperimentResult({ status: 'failed', verdict: null }),
      )

      const page = await experiments.list({ limit: 2 })
      const late = aWhole()
      await experiments.create(late.plan, late.runs)
      const rest = await experiments.list({ limit: 2, cursor: page.nextCursor ?? undefined })

      const seen = [...page.items, ...rest.items].map((item) => ExperimentSummary.parse(item))
      expect(seen.map((item) => item.name)).toEqual(['three', 'two', 'one'])
      expect(rest.nextCursor).toBeNull()
      expect(seen[0]).toMatchObject({
        ...{ status: 'running', verdict: null, finishedAt: null, scenarioIds: [shared] },
        progress: { runs: 2, ended: 0, failed: 0, judging: 0 },
      })
      expect(seen[2]).toMatchObject({
        ...{ status: 'failed', verdict: null, finishedAt: '2026-01-01T00:10:00.000Z' },
        progress: { runs: 2, ended: 2, failed: 1, judging: 0 },
        usage: { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0 },
      })
      const ofShared = await experiments.list({ limit: 5, scenarioId: shared })
      expect(ofShared.items.map((item) => item.name)).toEqual(['three', 'one'])
      await expect(experiments.list({ limit: 5, cursor: 'nonsense' })).rejects.toThrow(InvalidInputError)
    })

    test('runs that were there before cost the experiment nothing', async () => {
      const { experiments, runs, work } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      await work(runId, { turns: [aTurn()], end: 'completed' })
      const sides = [anExperimentSide({ candidateRunIds: [runId] })]
      await experiments.create(anExperimentPlan({ sides, ownsRuns: false }), [])

      const [summary] = (await experiments.list({ limit: 1 })).items

      expect(summary?.progress).toMatchObject({ runs: 1, ended: 1 })
      expect(summary?.usage.calls).toBe(0)
    })

    test('runs are read without their transcripts, in the order of their ids', async () => {
      const { experiments, runs, work } = await make()
      const scenarioId = testId<ScenarioId>()
      const input = aDebateInput({ topic: 'Other' })
      const first = (await runs.start(aNewRun({ scenarioId, input }), 'RUN_DEBATE')).runId
      await work(first, { turns: [aTurn({ model: 'acme:a' })], end: 'completed' })
      const second = (await runs.start(aNewRun(), 'RUN_DEBATE')).runId
      await work(second, { turns: [aTurn({ model: 'acme:a' }), aTurn({ index: 1 })], end: 'failed' })
      const fork = aNewRun({ input: { topic: 'No whole snapshot' } })
      await runs.fork(fork, { runId: second, turn: 1 }, 'RUN_DEBATE')

      const read = await experiments.runs([fork.id, testId<RunId>(), second, first])

      const debate = {
        kind: 'debate',
        errorCode: null,
        scenarioId: null,
        isFork: false,
        attempt: 1,
        simulated: false,
      }
      expect(read).toEqual([
        { ...debate, runId: fork.id, status: 'queued', isFork: true, attempt: 0, input: null },
        {
          ...debate,
          runId: second,
          status: 'failed',
          errorCode: 'internal',
          simulated: true,
          input: aDebateInput(),
        },
        { ...debate, runId: first, status: 'completed', scenarioId, input },
      ])
    })
  })
}
