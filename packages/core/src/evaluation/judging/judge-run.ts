import { priceIn } from '../../debate/bounds/price-in.ts'
import { seedFor } from '../../debate/plan/seeded-random.ts'
import { shortened } from '../../debate/prompts/shortened.ts'
import { ModelCallError } from '../../errors.ts'
import type { Correlation } from '../../events/correlation.ts'
import type { RunId } from '../../models/ids.ts'
import type { Judgement } from '../../models/score.ts'
import { addUsage, noUsage, type Usage } from '../../models/usage.ts'
import type { Clock } from '../../ports/clock.ts'
import type { LanguageModel, ModelReply } from '../../ports/language-model.ts'
import type { ObservedCall } from '../../ports/run-observer.ts'
import type { ScoreRepository } from '../../ports/score-repository.ts'
import { callWithRetries, defaultRetryPolicy, type RetryPolicy } from '../../runs/call-with-retries.ts'
import { LongPause } from '../../runs/run-interruptions.ts'
import { judgedMetrics } from './catalogue.ts'
import type { JudgedRun } from './judged-run.ts'
import { type OpenJudgement, openJudgements } from './open-judgements.ts'

/** Room for judges that think before they answer. */
export const judgeOutputTokens = 8_192
/** Of an answer that could not be read, UTF-16 code units. */
const mostUnreadText = 2_000
/** So long after the run has ended a judge that does not answer is asked again; then its failure stays. */
const mostPatienceMs = 3_600_000
const shortestPauseMs = 60_000

export interface RunToJudge extends JudgedRun {
  readonly runId: RunId
  /** Milliseconds since the epoch. */
  readonly finishedAtMs: number
  readonly correlation: Correlation
}

export interface JudgeRunDeps {
  readonly model: LanguageModel
  readonly scores: Pick<ScoreRepository, 'judgements' | 'addJudgement'>
  readonly clock: Clock
  /** From 0 up to 1. */
  readonly random: () => number
  /** Aborts the call in flight. */
  readonly signal: AbortSignal
  /** True: the call in flight is finished, and no further one begins. */
  readonly isStopping: () => boolean
  readonly retryPolicy?: RetryPolicy
  /** Told of each answer once it is stored. */
  readonly onJudged?: (judgement: Judgement) => void
  /** Told of each call of a judge, failed ones too. */
  readonly onCall?: (call: ObservedCall) => void
}

export type JudgingEnd =
  | { readonly kind: 'done' }
  /** Somebody else goes on. */
  | { readonly kind: 'stopped' }
  /** The judge can not be reached; it is asked again then. */
  | { readonly kind: 'later'; readonly untilMs: number }

/**
 * Asks the judge of a run whatever it was not asked yet, one call after the other. Each answer is stored before the next
 * is bought, so being killed at any moment repeats at most the call in flight. What it costs is counted with the price
 * frozen in the run's input, and is no part of the run's usage.
 */
export async function judgeRun(run: RunToJudge, deps: JudgeRunDeps): Promise<JudgingEnd> {
  const { scores, isStopping, signal, onJudged = () => {} } = deps
  for (const open of openJudgements(run.input, await scores.judgements([run.runId]))) {
    if (isStopping() || signal.aborted) return { kind: 'stopped' }
    try {
      const judgement = await judge(run, open, deps)
      if (await scores.addJudgement(judgement)) onJudged(judgement)
    } catch (error) {
      if (error instanceof LongPause) return { kind: 'later', untilMs: error.untilMs }
      if (signal.aborted) return { kind: 'stopped' }
      throw error
    }
  }
  return { kind: 'done' }
}

/** @throws LongPause when the judge is to be asked again later. */
async function judge(run: RunToJudge, open: OpenJudgement, deps: JudgeRunDeps): Promise<Judgement> {
  const { clock } = deps
  const metric = judgedMetrics[open.metric]
  const startedAtMs = clock.now()
  const judgement = (
    spent: Usage,
    found: Pick<Judgement, 'value' | 'answer'> & Partial<Pick<Judgement, 'error'>>,
  ): Judgement => ({
    runId: run.runId,
    ...open,
    usage: spent,
    latencyMs: Math.max(0, Math.round(clock.now() - startedAtMs)),
    at: new Date(clock.now()).toISOString(),
    error: null,
    ...found,
  })

  const nothing = metric.nothingToJudge(run)
  if (nothing !== null) return judgement(noUsage, { value: null, answer: { nothingToJudge: nothing } })

  let spent = noUsage
  try {
    const reply = await ask(run, open, deps, (usage) => {
      spent = addUsage(spent, usage)
    })
    const read = metric.read(reply.text, run)
    if (read !== null) return judgement(spent, read)
    const message = reply.refused
      ? 'The judge refused to answer.'
      : reply.finishReason === 'length'
        ? `The answer did not end within ${judgeOutputTokens} tokens.`
        : 'The answer is not in the form that was asked for.'
    const text = shortened(reply.text, mostUnreadText)
    return judgement(spent, { value: null, answer: text, error: { code: 'unreadable', message } })
  } catch (error) {
    if (!(error instanceof ModelCallError)) throw error
    const ageMs = clock.now() - run.finishedAtMs
    // Waiting as long as it has been waited doubles the pause each time, with nothing to remember.
    if (error.retryable && ageMs < mostPatienceMs) {
      throw new LongPause(clock.now() + Math.max(shortestPauseMs, ageMs))
    }
    const { code, message } = error
    return judgement(spent, { value: null, answer: null, error: { code, message } })
  }
}

function ask(
  run: RunToJudge,
  { metric: name, order, judge: model }: OpenJudgement,
  deps: JudgeRunDeps,
  spend: (usage: Usage) => void,
): Promise<ModelReply> {
  const { clock, random, signal, retryPolicy: policy = defaultRetryPolicy, onCall = () => {} } = deps
  const { input, correlation } = run
  let startedAtMs = clock.now()
  const tell = (data: ObservedCall['data'], error: ObservedCall['error'] = null): void => {
    const [nowMs, key] = [clock.now(), `judge/${name}/${order}`]
    const at = new Date(nowMs).toISOString()
    onCall({ at, latencyMs: Math.max(0, nowMs - startedAtMs), data: { key, model, ...data }, error })
  }
  const request = {
    ...judgedMetrics[name].prompt(run, order),
    ...{ model, tools: [], temperature: null, maxOutputTokens: judgeOutputTokens, correlation },
    seed: seedFor(input.seed, `judge/${name}/${order}`),
    answer: `judge-${name}`,
    price: priceIn(input, model),
  }
  return callWithRetries(
    async () => {
      startedAtMs = clock.now()
      const reply = await deps.model.stream(request, { signal, onDelta: () => {}, onGivenUp: spend })
      spend(reply.usage)
      const { usage, details, finishReason, refused, firstTokenMs, estimated: isEstimated } = reply
      tell({ usage, details, finishReason, refused, firstTokenMs, isEstimated })
      return reply
    },
    {
      ...{ clock, random, signal, policy },
      onFailure({ usage, code, message }, retryInMs) {
        if (usage !== null) spend(usage)
        tell({ retryInMs, ...(usage !== null && { usage }) }, { code, message })
      },
    },
  )
}
