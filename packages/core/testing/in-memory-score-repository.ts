import { judgedScores } from '../src/evaluation/judging/judged-scores.ts'
import { measuredRun } from '../src/evaluation/measured-run.ts'
import { qualityOf } from '../src/evaluation/quality-of.ts'
import { scoreRun } from '../src/evaluation/score-run.ts'
import type { RunId } from '../src/models/ids.ts'
import { hasEnded, type Run } from '../src/models/run.ts'
import type { Judgement, ScoredRun } from '../src/models/score.ts'
import type { NewScore } from '../src/ports/run-journal.ts'
import type { ScoreRepository } from '../src/ports/score-repository.ts'
import { addEvent } from './in-memory-event-repository.ts'
import { type InMemoryState, type StoredRun, timestampOf } from './in-memory-state.ts'

/** The run with the figure that speaks for it now. */
export function withQuality({ scores, judgements }: InMemoryState, run: Run): Run {
  const metrics = scores.get(run.id)?.metrics
  if (metrics === undefined) return { ...run, quality: null }
  const judged = judgedScores(
    run,
    judgements.filter((one) => one.runId === run.id),
  )
  const means = Object.fromEntries(judged.map(({ metric, value }) => [metric, value]))
  const { groundedness, toolSuccessRate } = metrics
  return { ...run, quality: qualityOf({ ...means, groundedness, toolSuccessRate }) }
}

export function createInMemoryScoreRepository(state: InMemoryState): ScoreRepository {
  const { scores, runs, judgements } = state

  const scoredRun = (runId: RunId): ScoredRun[] => {
    const [score, run] = [scores.get(runId), runs.get(runId)?.run]
    if (score === undefined || run === undefined) return []
    const { version, metrics } = score
    const { title, status, finishedAt } = run
    const judged = judgedScores(
      run,
      judgements.filter((one) => one.runId === runId),
    )
    const means = judged.filter((one) => one.status !== 'pending').map(({ metric, value }) => [metric, value])
    return structuredClone([
      {
        ...{ runId, title, status, finishedAt: finishedAt ?? '', version, metrics },
        judged: Object.fromEntries(means),
      },
    ])
  }

  return {
    get: async (runId) => structuredClone(scores.get(runId) ?? null),
    ofRuns: async (runIds) => runIds.flatMap(scoredRun),
    async recent({ scenarioId, limit, before, completedOnly }) {
      const end = before === undefined ? null : runs.get(before)?.run
      if (end === undefined || end?.finishedAt === null) return []
      return [...runs.values()]
        .map(({ run }) => run)
        .filter((run) => scores.has(run.id) && run.scenarioId === scenarioId && isPlain(run))
        .filter((run) => !completedOnly || run.status === 'completed')
        .filter((run) => end === null || endOf(run) < endOf(end))
        .toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))
        .slice(0, limit)
        .flatMap(({ id }) => scoredRun(id))
    },
    async outdated(version, limit, after, scenarioId) {
      const last = after === null ? undefined : runs.get(after)?.run
      return [...runs.values()]
        .map(({ run }) => run)
        .filter((run) => hasEnded(run.status) && scores.get(run.id)?.version !== version)
        .filter((run) => last === undefined || startOf(run) > startOf(last))
        .filter((run) => scenarioId === undefined || run.scenarioId === scenarioId)
        .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
        .slice(0, limit)
        .map(({ id }) => id)
    },
    async replace(score, finishedAt) {
      const run = runs.get(score.runId)?.run
      if (run === undefined || !hasEnded(run.status) || run.finishedAt !== finishedAt) return false
      scores.set(score.runId, structuredClone(score))
      return true
    },
    judgements: async (runIds) =>
      structuredClone(
        runIds.flatMap((runId) =>
          judgements.filter((one) => one.runId === runId).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
        ),
      ),
    async addJudgement(judgement) {
      const isKnown = judgements.some(
        (one) => one.runId === judgement.runId && keyOf(one) === keyOf(judgement),
      )
      if (!isKnown) judgements.push(structuredClone(judgement))
      return !isKnown
    },
  }
}

const isPlain = ({ forkedFrom, trigger, input }: Run): boolean =>
  forkedFrom === null &&
  trigger.type !== 'dryRun' &&
  trigger.type !== 'import' &&
  !Object.hasOwn(Object(input), 'overridden')

const endOf = ({ finishedAt, id }: Run): string => `${finishedAt} ${id}`
const startOf = ({ queuedAt, id }: Run): string => `${queuedAt} ${id}`
const keyOf = ({ metric, judge, promptVersion, order }: Judgement): string =>
  [metric, judge, String(promptVersion).padStart(9, '0'), order].join(' ')

/**
 * What the transaction that ends a run writes before it tells of the end.
 *
 * @param given - Instead of what is measured; null: no score.
 */
export function recordScore(state: InMemoryState, stored: StoredRun, given?: Partial<NewScore> | null): void {
  if (given === null) return
  const { run } = stored
  const measured = scoreRun(measuredRun(run), run.finishedAt ?? timestampOf(state))
  const score = structuredClone({ ...measured, ...given, runId: run.id })
  state.scores.set(run.id, score)
  addEvent(state, stored, 'ScoreRecorded', { version: score.version, metrics: score.metrics })
}
