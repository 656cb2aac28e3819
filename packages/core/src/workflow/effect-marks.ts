import type { Effect } from '../models/effect.ts'
import type { EffectWrite, RunSideWrites } from '../ports/run-journal.ts'
import type { StepContext } from './step-type.ts'

/** How a send ended, as its step remembers it. */
export interface RememberedOutcome {
  readonly status: Extract<Effect['status'], 'sent' | 'failed' | 'unknown'>
  readonly output: unknown
}

/** The newest time that a step began to send something. */
export interface LastSend {
  /** From 1; 0: it never has. */
  readonly number: number
  /** Its entry in the ledger. */
  readonly intent: EffectWrite | undefined
  /** undefined: the process died in between. */
  readonly outcome: RememberedOutcome | undefined
}

export interface EffectMarks {
  last(): LastSend
  /** That it is about to be sent: durable once this resolves. */
  intend(number: number, intent: EffectWrite): Promise<void>
  /** @returns what of `side` is not durable once this resolves. */
  settle(number: number, outcome: RememberedOutcome, side: RunSideWrites): Promise<RunSideWrites>
}

/**
 * What a step remembers of its sends. They are counted here, not by its tries: a retry of the run counts tries anew.
 *
 * @param part - Tells sends of one step apart; undefined: it has one.
 */
export function effectMarks(part: string | undefined, context: StepContext): EffectMarks {
  const place = part === undefined ? '' : `${part}/`
  const intentName = (number: number): string => `${place}intent/${number}`
  const outcomeName = (number: number): string => `${place}outcome/${number}`

  return {
    last() {
      let number = 0
      while (context.remembered(intentName(number + 1)) !== undefined) number += 1
      return {
        number,
        intent: context.remembered(intentName(number)) as EffectWrite | undefined,
        outcome: context.remembered(outcomeName(number)) as RememberedOutcome | undefined,
      }
    },
    async intend(number, intent) {
      await context.remember(intentName(number), () => ({ value: intent, side: { effects: [intent] } }))
    },
    async settle(number, outcome, side) {
      await context.remember(outcomeName(number), () => ({ value: outcome, side }))
      return {}
    },
  }
}

/** For what does no harm when it is done twice. */
export const noMarks: EffectMarks = {
  last: () => ({ number: 0, intent: undefined, outcome: undefined }),
  intend: async () => {},
  settle: async (_number, _outcome, side) => side,
}
