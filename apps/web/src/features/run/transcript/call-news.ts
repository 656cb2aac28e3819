import type { AuxiliaryCall, DebateInput } from '@workbench/client/models'
import { seatLabel } from './seat-label.ts'

interface Common {
  /** Who said it. */
  readonly by: string
}

/** What a call that is no turn has brought, by what can be shown of it. */
export type CallNews = Common &
  (
    | { readonly kind: 'words'; readonly text: string; readonly isNamed: boolean }
    | { readonly kind: 'digest'; readonly text: string }
    | { readonly kind: 'summary'; readonly title: string; readonly text: string }
    | { readonly kind: 'ruling'; readonly headline: string; readonly reason: string; readonly answer: string }
    | {
        readonly kind: 'rulings'
        readonly rulings: readonly {
          readonly place: number
          readonly finding: string
          readonly residual: number | null
          readonly reason: string
        }[]
      }
    | { readonly kind: 'next'; readonly speaker: string; readonly reason: string }
    | { readonly kind: 'unreadable'; readonly text: string; readonly isRefusal: boolean }
  )

export function callNews(call: AuxiliaryCall, input: DebateInput): CallNews {
  const { role, answer, text } = call
  const by = whoSpeaks(call, input)
  const fields = isRecord(answer) ? answer : {}
  if (role === 'summariser') return { by, kind: 'summary', title: summaryTitle(call, input), text }
  if (role === 'facilitator') return { by, kind: 'digest', text }
  if (typeof fields.preference === 'boolean') {
    const { preference, side } = fields
    return {
      by,
      kind: 'ruling',
      headline: rulingWords(preference, side),
      reason: words(fields.reason),
      answer: preference ? words(fields.answer) : '',
    }
  }
  if (Array.isArray(fields.rulings)) {
    const rulings = fields.rulings.filter(isRecord).map(({ finding, residual, reason }, place) => ({
      place,
      finding: words(finding),
      residual: typeof residual === 'number' ? residual : null,
      reason: words(reason),
    }))
    return { by, kind: 'rulings', rulings }
  }
  if (typeof fields.speaker === 'string') {
    return { by, kind: 'next', speaker: fields.speaker, reason: words(fields.reason) }
  }
  // A moderator's words are no form that could be missed.
  if (role === 'moderator' && call.phase !== 'ruling') {
    return { by, kind: 'words', text, isNamed: input.moderator !== null }
  }
  return { by, kind: 'unreadable', text, isRefusal: call.refused }
}

/** `looks like the affirmative`: what the flag says, never what the answer does. @param side - As the moderator said it. */
export function rulingWords(preference: boolean, side: unknown): string {
  if (!preference) return 'sees no clearly better case yet'
  if (side === 'affirmative' || side === 'negative') return `finds for the ${side}`
  return 'has decided'
}

/** Whom the moderator of an open floor named, as the prompt called them; null for a name of nobody. */
export const calledSeat = (called: string, { participants }: Pick<DebateInput, 'participants'>) =>
  participants.find(({ name }) => name.trim().toLowerCase() === called.trim().toLowerCase()) ?? null

function summaryTitle({ covers, seat, round }: AuxiliaryCall, input: DebateInput): string {
  if (covers !== undefined)
    return covers === 1 ? 'Summary of the first turn' : `Summary of turns 1 to ${covers}`
  const reader = seat === null ? undefined : input.participants[seat]
  const whose = reader === undefined ? '' : `, for ${seatLabel(input, reader.seat, reader.name)}`
  return `Summary for round ${round}${whose}`
}

function whoSpeaks({ role }: AuxiliaryCall, input: DebateInput): string {
  const names: Readonly<Partial<Record<AuxiliaryCall['role'], string>>> = {
    moderator: input.moderator?.name ?? 'Moderator',
    selector: input.moderator?.name ?? 'Moderator',
    judge: input.judge?.name ?? 'White team',
    facilitator: 'Facilitator',
    summariser: 'Summariser',
  }
  return names[role] ?? role
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
