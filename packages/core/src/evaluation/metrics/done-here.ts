import type { AuxiliaryCall, Turn } from '../../models/debate.ts'
import { isPersons } from '../../models/person-model.ts'
import type { MeasuredRun } from './metric.ts'

// A fork takes turns over that its parent has paid for, and a conversation that was held elsewhere may tell nothing of its
// times and costs. Metrics of time, cost and tools are about what this run did; those of the conversation are about the
// whole transcript, whoever paid for it.

/** False for a conversation that was held elsewhere without a word on what it took: 0 calls are none that were seen. */
export const isSeen = ({ run }: MeasuredRun): boolean => run.trigger.type !== 'import' || run.usage.calls > 0

const firstOwnTurn = ({ run }: MeasuredRun): number => run.forkedFrom?.turn ?? 0

/** In an import a call without usage is one that nobody measured; here it was refused before anybody read it. */
const isMeasured = ({ run }: MeasuredRun, { usage }: Turn | AuxiliaryCall): boolean =>
  run.trigger.type !== 'import' || usage.calls > 0

/** Turns that this run paid for, with times that mean something: what a person takes says nothing of a model. */
export const turnsSpokenHere = (measured: MeasuredRun): readonly Turn[] =>
  (measured.output?.turns ?? []).filter(
    (turn) => turn.index >= firstOwnTurn(measured) && isMeasured(measured, turn) && !isPersons(turn),
  )

/** Calls that are no turns, likewise. */
export const callsMadeHere = (measured: MeasuredRun): readonly AuxiliaryCall[] =>
  (measured.output?.calls ?? []).filter(
    (call) => call.afterTurn >= firstOwnTurn(measured) && isMeasured(measured, call),
  )

/** Calls of tools within turns and beside them. Those of an import are written down in its transcript. */
export const toolCallsMadeHere = (measured: MeasuredRun): MeasuredRun['otherToolCalls'] => [
  ...(measured.output?.turns ?? [])
    .filter(({ index }) => index >= firstOwnTurn(measured))
    .flatMap(({ toolCalls }) => toolCalls),
  ...measured.otherToolCalls,
]
