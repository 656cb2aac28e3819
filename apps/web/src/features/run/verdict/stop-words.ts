import type { DebateResult } from '@workbench/client/models'

type StopReason = NonNullable<DebateResult['stopReason']>

const endings: Readonly<Record<StopReason, string | null>> = {
  // As it was planned: nothing to say.
  fixed: null,
  consensus: 'ended early: they agreed',
  judge: 'ended early: one side had the better case',
  stability: 'ended early: nothing new came up',
  budget: 'its budget ended it early: the verdict rests on what had been said by then',
  cancelled: 'was cancelled',
  error: 'ended by an error',
}

/** Why a debate ended when it did; null when there is nothing to say, or it has not ended. */
export const stopWords = (reason: DebateResult['stopReason']): string | null =>
  reason === null ? null : endings[reason]

/** The same in the line below a title, where nothing else is said about the verdict. */
export const earlyEnding = (reason: DebateResult['stopReason']): string | null =>
  reason === 'budget' ? 'ended early by its budget' : stopWords(reason)

const deciders: Readonly<Record<string, string>> = {
  median: 'the median',
  'weighted-vote': 'votes that weigh by confidence',
}

/** Who or what decided, in words. */
export const deciderWords = (decidedBy: string): string => deciders[decidedBy] ?? decidedBy
