import type { ForkRequest } from '@workbench/client/models'
import { InvalidArgumentError } from 'commander'
import { UsageError } from '../usage-error.ts'

type Changes = NonNullable<ForkRequest['changes']>
export type SeatChanges = NonNullable<Changes['participants']>[string]

/** What a fork does differently, as far as options have said it. Personas are ids or names, texts may be `@file`. */
export interface ForkOptions {
  readonly model?: string
  readonly rounds?: number
  readonly topic?: string
  readonly context?: string
  readonly seats: ReadonlyMap<number, SeatOptions>
}

export interface SeatOptions {
  readonly persona?: string
  readonly model?: string
  readonly instructions?: string
}

/**
 * Gathers options in the order they are given: those after `--seat N` are about that seat.
 *
 * @returns a gatherer for each option, and `read` for what they have said together.
 */
export function createForkChanges() {
  const seats = new Map<number, SeatOptions>()
  let seat: number | null = null
  let model: string | undefined

  const change = (option: string, said: SeatOptions): void => {
    if (seat === null) {
      // Options are read by commander, which tells of this error as it does of others.
      throw new InvalidArgumentError(`It is about a seat; name that first: --seat 0 ${option} …`)
    }
    seats.set(seat, { ...seats.get(seat), ...said })
  }

  return {
    seat(number: number) {
      seat = number
      seats.set(number, seats.get(number) ?? {})
    },
    persona: (persona: string) => change('--persona', { persona }),
    instructions: (instructions: string) => change('--instructions', { instructions }),
    /** Before any seat it is about everybody. */
    model(name: string) {
      if (seat === null) model = name
      else change('--model', { model: name })
    },
    read(): Pick<ForkOptions, 'model' | 'seats'> {
      for (const [number, said] of seats) {
        if (Object.keys(said).length > 0) continue
        throw new UsageError(`--seat ${number} says nothing about the seat.`, {
          hint: 'Give --persona, --model or --instructions after it.',
        })
      }
      return { ...(model === undefined ? {} : { model }), seats }
    },
  }
}
