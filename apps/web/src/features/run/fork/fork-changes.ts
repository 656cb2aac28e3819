import type { DebateInput, ForkRequest } from '@workbench/client/models'

/** What the form of a fork holds for one seat; null and "" where nothing is changed. */
export interface SeatForm {
  readonly personaId: string | null
  readonly name: string
  readonly instructions: string
  readonly model: string | null
  readonly temperature: number | null
}

export interface ForkForm {
  readonly atTurn: number
  readonly topic: string
  readonly context: string
  readonly rounds: number | null
  /** For everybody; null: as it is. */
  readonly model: string | null
  readonly maxCalls: number | null
  readonly maxTokens: number | null
  readonly maxCostUsd: number | null
  readonly maxSeconds: number | null
  readonly seats: readonly SeatForm[]
}

/** The form as it opens: everything as it was. */
export function forkFormOf(input: DebateInput, atTurn: number): ForkForm {
  const { budget } = input
  return {
    atTurn,
    topic: input.topic,
    context: input.context,
    rounds: input.rounds,
    model: null,
    maxCalls: budget.maxCalls ?? null,
    maxTokens: budget.maxTokens ?? null,
    maxCostUsd: budget.maxCostUsd ?? null,
    maxSeconds: budget.maxSeconds ?? null,
    seats: input.participants.map(({ name, instructions, temperature }) => ({
      personaId: null,
      name,
      instructions,
      model: null,
      temperature,
    })),
  }
}

/** The request for a fork: what differs from the run's own snapshot, and nothing else. */
export function forkRequestOf(form: ForkForm, input: DebateInput): ForkRequest {
  const { topic, context, rounds, model } = form
  const budget = budgetOf(form)
  const seats = form.seats.flatMap((seat, place) => {
    const change = seatChangeOf(seat, input.participants[place])
    return Object.keys(change).length === 0 ? [] : [[String(place), change] as const]
  })
  const changes = {
    ...(topic !== input.topic && { topic }),
    ...(context !== input.context && { context }),
    ...(rounds !== null && rounds !== input.rounds && { rounds }),
    ...(model !== null && { model }),
    ...(JSON.stringify(budget) !== JSON.stringify(budgetOf(forkFormOf(input, 0))) && { budget }),
    ...(seats.length > 0 && { participants: Object.fromEntries(seats) }),
  }
  return { atTurn: form.atTurn, ...(Object.keys(changes).length > 0 && { changes }) }
}

const budgetOf = ({ maxCalls, maxTokens, maxCostUsd, maxSeconds }: ForkForm) => ({
  ...(maxCalls !== null && { maxCalls }),
  ...(maxTokens !== null && { maxTokens }),
  ...(maxCostUsd !== null && { maxCostUsd }),
  ...(maxSeconds !== null && { maxSeconds }),
})

type SeatChange = NonNullable<NonNullable<ForkRequest['changes']>['participants']>[string]

function seatChangeOf(form: SeatForm, seat: DebateInput['participants'][number] | undefined): SeatChange {
  if (seat === undefined) return {}
  const { personaId, name, instructions, model, temperature } = form
  return {
    ...(personaId !== null && personaId !== seat.personaId && { personaId }),
    ...(name !== seat.name && { name }),
    ...(instructions !== seat.instructions && { instructions }),
    ...(model !== null && model !== seat.model && { model }),
    ...(temperature !== seat.temperature && { temperature }),
  }
}
