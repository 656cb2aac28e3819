import { DebateInput, type DebateResult } from '../models/debate.ts'
import type { DebateBaselineRun, DebateBaselines } from '../models/debate-baseline.ts'
import type { Run } from '../models/run.ts'
import { addUsage, noUsage, type Usage } from '../models/usage.ts'
import { summaryOfRun } from '../runs/summary-of-run.ts'
import { privateVoteCounts } from './private-vote-counts.ts'
import { isCorrect } from './short-answer.ts'
import { valueAdded } from './value-added.ts'

/**
 * A debate beside the single agents that had its budget.
 *
 * @param debate - Of kind debate, with what is left of its snapshot.
 * @param runs - Newest first.
 */
export function debateBaselines(debate: Run, runs: readonly Run[]): DebateBaselines {
  const parsed = DebateInput.safeParse(debate.input)
  const input = parsed.success ? parsed.data : null
  const result = debate.output as DebateResult | null
  return {
    debate: { runId: debate.id, usage: usageOfDebate(debate), ...answered(result, input?.referenceAnswer) },
    baselines: runs.flatMap((run) => baselineRun(run) ?? []),
    referenceAnswer: input?.referenceAnswer ?? null,
    privateVotes: result === null ? null : privateVoteCounts(result),
    valueAdded: input === null || result === null ? null : valueAdded(input, result),
  }
}

/** What holding it took. A fork has paid for none of the turns that it took over, and would not be there without them. */
export function usageOfDebate({ usage, forkedFrom, output }: Run): Usage {
  const result = output as DebateResult | null
  if (forkedFrom === null || result === null) return usage
  return [...result.turns, ...result.calls].map((one) => one.usage).reduce(addUsage, noUsage)
}

function baselineRun(run: Run): DebateBaselineRun | null {
  const { success, data: input } = DebateInput.safeParse(run.input)
  if (!success || input.baselineOf === undefined) return null
  const result = run.output as DebateResult | null
  const { selection } = input.formatOptions
  return {
    run: summaryOfRun(run),
    model: input.model,
    samples: input.rounds,
    answers: result?.turns.length ?? 0,
    selection: input.rounds === 1 ? 'none' : selection === 'vote' ? 'vote' : 'selector',
    usage: run.usage,
    ...answered(result, input.referenceAnswer),
  }
}

function answered(result: DebateResult | null, reference: string | undefined) {
  const verdict = result?.verdict ?? null
  return {
    decision: verdict?.decision ?? null,
    decidedBy: verdict?.decidedBy ?? null,
    correct: isCorrect(verdict?.decision ?? null, reference),
  }
}
