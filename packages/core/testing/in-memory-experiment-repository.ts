import { NotFoundError } from '../src/errors.ts'
import { problemWithExtending, problemWithReopening } from '../src/evaluation/experiment-states.ts'
import { judgingUsage } from '../src/evaluation/judging/judged-scores.ts'
import { DebateInput, type DebateResult } from '../src/models/debate.ts'
import type { ExperimentId, ExperimentSummary } from '../src/models/experiment.ts'
import type { RunId } from '../src/models/ids.ts'
import { hasEnded, type Run } from '../src/models/run.ts'
import { isSimulated } from '../src/models/simulated.ts'
import { addUsage, noUsage } from '../src/models/usage.ts'
import type {
  ExperimentRepository,
  ExperimentRun,
  StoredExperiment,
} from '../src/ports/experiment-repository.ts'
import type { IdempotencyKey, NewRun } from '../src/ports/run-repository.ts'
import { pageOf } from './in-memory-page.ts'
import { createInMemoryRunRepository } from './in-memory-run-repository.ts'
import type { InMemoryState, KeptExperiment } from './in-memory-state.ts'

export function createInMemoryExperimentRepository(state: InMemoryState): ExperimentRepository {
  const { experiments, runs, judgements } = state
  const starts = createInMemoryRunRepository(state)

  const find = (id: ExperimentId): KeptExperiment => {
    const kept = experiments.get(id)
    if (kept === undefined) throw new NotFoundError('experiment', id)
    return kept
  }
  const startAll = async (newRuns: readonly NewRun[]) => {
    for (const run of newRuns) await starts.start(run, 'RUN_DEBATE')
  }
  const candidateOf = (runId: RunId): StoredExperiment['candidates'] => {
    const run = runs.get(runId)?.run
    if (run === undefined) return []
    const own = judgements.filter((one) => one.runId === runId)
    const { status, error, usage } = run
    return [
      {
        ...{ runId, status, errorCode: error?.code ?? null, usage, judgingUsage: judgingUsage(own) },
        isBeingJudged: isBeingJudged(state, run),
      },
    ]
  }
  const stored = ({ plan, result }: KeptExperiment): StoredExperiment =>
    structuredClone({
      ...{ plan, result },
      candidates: plan.sides.flatMap(({ candidateRunIds }) => candidateRunIds).flatMap(candidateOf),
    })

  // One after another, as transactions with the same key would.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
  const claim = ({ scope, key, bodyHash }: IdempotencyKey, id: ExperimentId) =>
    state.idempotencyKeys.set(`${scope}\n${key}`, {
      ...{ bodyHash, runId: id as string as RunId, usedAtMs: state.now() },
    })

  return {
    create: (plan, newRuns, key) =>
      inTurn(async () => {
        const earlier = key === undefined ? null : await starts.findStarted(key)
        if (earlier !== null) return { id: earlier.runId as string as ExperimentId, replayed: true }
        experiments.set(plan.id, { plan: structuredClone(plan), result: null })
        await startAll(newRuns)
        if (key !== undefined) claim(key, plan.id)
        return { id: plan.id, replayed: false }
      }),
    get: async (id) => stored(find(id)),
    async list({ scenarioId, ...query }) {
      const matching = [...experiments.values()].filter(
        ({ plan }) => scenarioId === undefined || plan.sides.some((side) => side.scenarioId === scenarioId),
      )
      const page = pageOf('experiments', matching, ({ plan }) => plan.id, query)
      return { ...page, items: page.items.map((kept) => summaryOf(stored(kept))) }
    },
    async finish(id, result, look) {
      const kept = find(id)
      if (kept.result !== null || (look !== undefined && look !== kept.plan.look)) return false
      kept.result = structuredClone(result)
      return true
    },
    extend: (id, sides, newRuns, key) =>
      inTurn(async () => {
        if (key !== undefined && (await starts.findStarted(key)) !== null) return
        const kept = find(id)
        const problem = problemWithExtending({ ...kept.plan, status: kept.result?.status ?? null })
        if (problem !== null) throw problem
        kept.plan = structuredClone({ ...kept.plan, sides, look: 2 })
        kept.result = null
        await startAll(newRuns)
        if (key !== undefined) claim(key, id)
      }),
    reopen: (id, key) =>
      inTurn(async () => {
        if (key !== undefined && (await starts.findStarted(key)) !== null) return
        const kept = find(id)
        const problem = problemWithReopening({ status: kept.result?.status ?? null })
        if (problem !== null) throw problem
        kept.result = null
        if (key !== undefined) claim(key, id)
      }),
    runs: async (runIds) =>
      runIds.flatMap((runId) => {
        const run = runs.get(runId)?.run
        return run === undefined ? [] : [structuredClone(runAsRead(run))]
      }),
  }
}

/** Jobs are never taken off the list here, so that it is being judged until all has been said. */
function isBeingJudged({ jobs, judgements }: InMemoryState, { id, kind, status, input }: Run): boolean {
  const judging = DebateInput.shape.judging.safeParse((input as Partial<DebateInput> | null)?.judging).data
  if (kind !== 'debate' || status !== 'completed' || judging === undefined) return false
  const said = judgements
    .filter(
      ({ runId, judge, metric }) =>
        runId === id && judge === judging.model && judging.metrics.includes(metric),
    )
    .map(({ metric, order }) => `${metric} ${order}`)
  return (
    new Set(said).size < 2 * judging.metrics.length &&
    jobs.some(({ type, runId }) => type === 'JUDGE_RUN' && runId === id)
  )
}

function runAsRead(run: Run): ExperimentRun {
  const { id: runId, kind, status, error, scenarioId, forkedFrom, attempt, input, output } = run
  const isDebate = kind === 'debate'
  return {
    ...{ runId, kind, status, errorCode: error?.code ?? null, scenarioId, isFork: forkedFrom !== null },
    attempt,
    input: isDebate ? (DebateInput.safeParse(input).data ?? null) : null,
    simulated: isDebate && isSimulatedResult(output as DebateResult | null),
  }
}

const isSimulatedResult = (output: DebateResult | null): boolean =>
  [...(output?.turns ?? []), ...(output?.calls ?? [])].some(({ model }) => isSimulated(model))

function summaryOf({ plan, result, candidates }: StoredExperiment): ExperimentSummary {
  const { id, name, sides, ownsRuns, createdAt } = plan
  const paid = ownsRuns ? candidates : []
  return {
    ...{ id, name, status: result?.status ?? 'running', verdict: result?.verdict ?? null, createdAt },
    scenarioIds: sides.map(({ scenarioId }) => scenarioId),
    progress: {
      runs: candidates.length,
      ended: candidates.filter(({ status }) => hasEnded(status)).length,
      failed: candidates.filter(({ status }) => status === 'failed' || status === 'cancelled').length,
      judging: candidates.filter((candidate) => candidate.isBeingJudged).length,
    },
    usage: paid.map(({ usage }) => usage).reduce(addUsage, noUsage),
    finishedAt: result?.finishedAt ?? null,
  }
}
