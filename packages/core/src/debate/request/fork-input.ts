import { type FieldFault, InvalidInputError } from '../../errors.ts'
import type { DebateInput, Seat, Speaker } from '../../models/debate.ts'
import type { DebateForkChanges } from '../../models/debate-request.ts'
import type { PersonaId } from '../../models/ids.ts'
import type { Persona } from '../../models/persona.ts'
import { modelsIn, modelsToPrice, priceIn, pricesOf } from '../bounds/price-in.ts'
import { formats } from '../formats/catalogue.ts'
import { mostTurnsOf } from '../plan/plan.ts'
import { fitWindow } from './fit-window.ts'
import type { FoundForDebate } from './found-for-debate.ts'

export type ForkChanges = DebateForkChanges
type SeatChange = NonNullable<ForkChanges['participants']>[string]

export type FoundForFork = Pick<FoundForDebate, 'personas' | 'problemWithModel' | 'priceOf' | 'contextOf'>

/** Ids of all personas that the changes of a fork need, each once. */
export const personaIdsOfFork = (changes: ForkChanges): readonly PersonaId[] => [
  ...new Set(Object.values(changes.participants ?? {}).flatMap(({ personaId }) => personaId ?? [])),
]

/**
 * The snapshot of a fork: the parent's, with the changes made.
 *
 * `model` becomes everybody's, but for a seat whose change names its own and for whoever judges the run afterwards:
 * another judge would make the two incomparable. A seat whose persona's name or instructions
 * are changed keeps the persona's id and loses its version, since it is no longer what was saved. `rounds` may be
 * fewer than have been spoken: a round that has been begun before `atTurn` is finished, then the debate concludes.
 *
 * @param atTurn - The first turn that is spoken anew; those before it are shared.
 * @throws InvalidInputError with every fault at once; paths begin with `changes`, or are `atTurn`.
 */
export function forkInput(
  input: DebateInput,
  atTurn: number,
  changes: ForkChanges,
  found: FoundForFork,
): DebateInput {
  const faults: FieldFault[] = []
  const { topic, context, model, budget, seed } = changes
  const withModel = <Someone extends Speaker>(speaker: Someone): Someone =>
    model === undefined ? speaker : { ...speaker, model }

  if (model !== undefined) checkModel(model, ['changes', 'model'], found, faults)
  const seatChanges = Object.entries(changes.participants ?? {})
  for (const [seat] of seatChanges) {
    if (input.participants[Number(seat)] !== undefined) continue
    const message = `There is no such seat; seats go from 0 to ${input.participants.length - 1}.`
    faults.push({ path: ['changes', 'participants', seat], message })
  }
  const changeOf = new Map(seatChanges.map(([seat, change]) => [Number(seat), change]))
  const participants = input.participants.map(withModel).map((seat) => {
    const change = changeOf.get(seat.seat)
    return change === undefined ? seat : changedSeat(seat, change, { input, model, found, faults })
  })

  // Another course of a baseline is none: nobody has held its budget against what the debate has used.
  const { baselineOf: _baselineOf, ...own } = input
  const changed: DebateInput = {
    ...own,
    participants,
    moderator: input.moderator && withModel(input.moderator),
    judge: input.judge && withModel(input.judge),
    ...(model === undefined ? {} : { model }),
    ...(topic === undefined ? {} : { topic }),
    ...(context === undefined ? {} : { context }),
    ...(budget === undefined ? {} : { budget }),
    ...(seed === undefined ? {} : { seed }),
  }
  // What the parent knew keeps its price, so that the two can be compared; only new models are looked up.
  const prices = pricesOf(modelsToPrice(changed), (name) => priceIn(input, name) ?? found.priceOf(name))
  checkCostLimit({ ...changed, prices }, faults)
  const rounds = roundsFor({ ...changed, rounds: changes.rounds ?? input.rounds }, atTurn)
  const { max } = formats[input.format].rounds
  if (changes.rounds !== undefined && changes.rounds > max) {
    faults.push({
      path: ['changes', 'rounds'],
      message: `The format "${input.format}" takes at most ${max}.`,
    })
  } else if (rounds === null) {
    faults.push({ path: ['atTurn'], message: 'The debate has no turn of this number.' })
  }
  if (faults.length > 0 || rounds === null) throw new InvalidInputError(faults)
  return windowed({ ...changed, prices, rounds }, changes, found)
}

/** What can make prompts longer, or the room for them smaller. */
const sizing = [
  'model',
  'rounds',
  'participants',
  'topic',
  'context',
] as const satisfies (keyof ForkChanges)[]

/**
 * The parent's window, as long as everything fits: the fork then reads the summaries of the turns that it shares. Under
 * another window it makes its own, of other turns.
 *
 * @throws InvalidInputError when not even a single turn and a summary fit.
 */
function windowed(input: DebateInput, changes: ForkChanges, { contextOf }: FoundForFork): DebateInput {
  if (sizing.every((field) => changes[field] === undefined)) return input
  const { window, fault } = fitWindow(input, contextOf)
  if (fault !== null) {
    const path = fault.seat === null ? ['changes', 'model'] : ['changes', 'participants', fault.seat]
    throw new InvalidInputError([{ path, message: fault.message }])
  }
  const { window: _parents, ...rest } = input
  return window === null ? rest : { ...rest, window }
}

interface SeatContext {
  readonly input: DebateInput
  readonly model: string | undefined
  readonly found: FoundForFork
  readonly faults: FieldFault[]
}

function changedSeat(seat: Seat, change: SeatChange, { input, model, found, faults }: SeatContext): Seat {
  const path = ['changes', 'participants', seat.seat]
  const persona = change.personaId === undefined ? null : (found.personas.get(change.personaId) ?? null)
  if (change.personaId !== undefined && persona === null) {
    faults.push({
      path: [...path, 'personaId'],
      message: `There is no persona with the id "${change.personaId}".`,
    })
  }
  const base = persona === null ? seat : { ...seat, ...speakerOf(persona, model ?? input.model) }
  const named = change.model ?? (persona !== null && model === undefined ? persona.model : null)
  if (named !== null) checkModel(named, [...path, change.model ? 'model' : 'personaId'], found, faults)
  const isRewritten = change.name !== undefined || change.instructions !== undefined
  return {
    ...base,
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.instructions === undefined ? {} : { instructions: change.instructions }),
    ...(change.temperature === undefined ? {} : { temperature: change.temperature }),
    ...(isRewritten ? { personaVersion: null } : {}),
    ...(named === null ? {} : { model: named }),
  }
}

/** Role, stance, token limit and the scenario's tools belong to the seat and stay. */
const speakerOf = (persona: Persona, model: string) => ({
  personaId: persona.id,
  personaVersion: persona.version,
  name: persona.name,
  instructions: persona.instructions,
  temperature: persona.temperature,
  model,
  ...(persona.maxOutputTokens === null ? {} : { maxOutputTokens: persona.maxOutputTokens }),
})

function checkModel(
  model: string,
  path: FieldFault['path'],
  found: FoundForFork,
  faults: FieldFault[],
): void {
  const problem = found.problemWithModel(model)
  if (problem !== null) faults.push({ path, message: problem })
}

function checkCostLimit(input: DebateInput, faults: FieldFault[]): void {
  const unpriced = modelsIn(input).filter((name) => priceIn(input, name) === null)
  if (input.budget.maxCostUsd === undefined || unpriced.length === 0) return
  faults.push({
    path: ['changes', 'budget', 'maxCostUsd'],
    message: `A limit in dollars needs known prices; unknown is the price of ${unpriced.join(', ')}.`,
  })
}

/** The rounds asked for, or as many as hold every shared turn; null when the format never gets that far. */
function roundsFor(input: DebateInput, atTurn: number): number | null {
  const format = formats[input.format]
  for (let rounds = input.rounds; rounds <= format.rounds.max; rounds += 1) {
    if (mostTurnsOf(format.plan({ ...input, rounds })) >= atTurn) return rounds
  }
  return null
}
