import type { DebateInput } from '@workbench/client/models'
import { seatLabel } from '../transcript/seat-label.ts'

/** Votes or scores as rows that people read. */
export interface Figures {
  readonly title: string
  readonly rows: readonly {
    readonly label: string
    readonly value: string
    readonly stance?: number
    /** Whose stance it is, for its colour. */
    readonly speaker?: { readonly name: string; readonly personaId: string | null } | undefined
  }[]
}

export type Seats = Pick<DebateInput, 'participants'>

export const nameOf = (input: Seats, seat: unknown): string => {
  const found = typeof seat === 'number' ? input.participants[seat] : undefined
  return found === undefined ? 'A participant' : seatLabel(input, found.seat, found.name)
}

export const speakerOf = (input: Seats, seat: unknown) => {
  const found = typeof seat === 'number' ? input.participants[seat] : undefined
  return found && { name: found.name, personaId: found.personaId }
}

export const sure = (confidence: unknown): string =>
  typeof confidence === 'number' ? `, ${Math.round(confidence * 100)} % sure` : ''

export const decimal = (value: unknown): string =>
  typeof value === 'number' ? String(Number(value.toFixed(1))) : '–'

export const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
