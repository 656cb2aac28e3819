import { PersonaId } from '../../models/ids.ts'
import { plainReply, type Reply } from './debate-builders.ts'

export const ids = [0, 1, 2, 3].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))

/** Blue and so many red teams. */
export const teams = (red: number) =>
  Array.from({ length: red + 1 }, (_, seat) => ({ personaId: ids[seat] ?? null }))

export interface Said {
  readonly claim: string
  readonly severity?: number
}

export interface Script {
  /** What a red seat finds in a round; a string: what it writes instead; null: it refuses. */
  readonly found?: (round: number, seat: number) => readonly Said[] | string | null
  readonly defence?: (round: number) => object | string
  /** By finding, what is left in a round; a string: what white writes instead. */
  readonly white?: (round: number) => Readonly<Record<string, number>> | string
}

/** Claims that have nothing in common. */
export const claim = (round: number, seat: number) =>
  `Weakness${round}x${seat} breaks step${round}x${seat} of all`

export const exercise =
  ({
    found = (round, seat) => [{ claim: claim(round, seat) }],
    defence = (round) => ({ responses: [], plan: `Plan of round ${round}.` }),
    white = () => ({}),
  }: Script = {}): Reply =>
  (call, state) => {
    if (call.phase === 'plan') return 'First plan.'
    if (call.answer === 'findings') {
      const said = found(call.round, call.seat ?? 0)
      if (said === null) return { text: '', refused: true, finishReason: 'content-filter' }
      if (typeof said === 'string') return said
      return JSON.stringify({ findings: said.map((one) => ({ severity: 4, ...one })) })
    }
    if (call.answer === 'defence') {
      const said = defence(call.round)
      return typeof said === 'string' ? said : JSON.stringify(said)
    }
    if (call.answer === 'finding-rulings') {
      const said = white(call.round)
      if (typeof said === 'string') return said
      const rulings = Object.entries(said).map(([finding, residual]) => ({
        ...{ finding, residual, reason: `${residual} is left.` },
      }))
      return JSON.stringify({ rulings: rulings.length > 0 ? rulings : [{ finding: 'none', residual: 0 }] })
    }
    return plainReply(call, state)
  }
