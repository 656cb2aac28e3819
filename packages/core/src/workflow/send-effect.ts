import type { Effect } from '../models/effect.ts'
import type { OutgoingHttp, OutgoingMessage } from '../ports/outbound.ts'
import type { RunSideWrites } from '../ports/run-journal.ts'
import { type StepContext, StepFailed } from './step-type.ts'

type Rendered<Outgoing, Names extends keyof Outgoing> = Readonly<Pick<Outgoing, Names>>

/** What is sent, rendered: strings may hold the try's marks of secrets. */
export type RenderedEffect =
  | Rendered<OutgoingHttp, 'kind' | 'method' | 'url' | 'headers' | 'body'>
  | Rendered<OutgoingMessage, 'kind' | 'channel' | 'to' | 'text' | 'actions'>

export interface EffectToSend {
  /** How the ledger calls it. */
  readonly kind: Effect['kind']
  readonly effect: RenderedEffect
  /**
   * Of a step that sends several, or goes on afterwards: which one it is, e.g. `notify/0`. What was sent under a part is
   * remembered, and not sent again when the step runs again. Left out: the step's own end remembers it.
   */
  readonly part?: string
  /**
   * What to do when nobody knows whether it arrived, because the process died or the connection broke in between:
   * send it again under the same idempotency key, or leave it at that.
   */
  readonly onUnknown: 'repeat' | 'leave'
  /**
   * Asks people when the policy wants that, and sends what they said yes to, word for word. Left out: it is refused then.
   */
  readonly asker?: string
  /** Judges what came back; a fault fails the try. */
  readonly faultOf?: (output: unknown) => Pick<StepFailed, 'code' | 'message' | 'retry'> | null
}

export type SentEffect =
  | { readonly delivery: 'sent'; readonly output: unknown; readonly side: RunSideWrites }
  /** It may have arrived, and is left at that. */
  | { readonly delivery: 'unknown'; readonly warning: string; readonly side: RunSideWrites }
  /** Nothing was sent. */
  | { readonly delivery: 'dry-run'; readonly wouldDo: unknown; readonly side: RunSideWrites }

/**
 * Sends something outside so that a crash at any moment is noticed: first a mark and an entry in the ledger become
 * durable, then it leaves, then its outcome is written together with what the step does next. A mark without an outcome
 * is a crash in between; see `onUnknown`. Messages to the log need no mark: twice does no harm.
 *
 * The caller hands `side` on with the step's result.
 *
 * @throws StepFailed when it is refused or fails, its ledger entry being durable then; StepWaits while people are asked;
 *   the signal's reason when that aborts.
 */
export async function sendEffect(toSend: EffectToSend, context: StepContext): Promise<SentEffect> {
  void toSend
  void context
  throw new StepFailed('internal', 'not built')
}
