import type { Turn } from '../../../models/debate.ts'
import { parseAnswer } from '../../answers/answers.ts'
import type { DebateRecord } from '../../plan/debate-record.ts'
import { seedFor, shuffled } from '../../plan/seeded-random.ts'
import { letterOf } from '../../prompts/letter-of.ts'
import { saysSomething } from '../says-something.ts'

/** An answer as one reader is shown it, under a letter of that reader's own. */
export interface LetteredAnswer {
  readonly letter: string
  readonly turn: Turn
}

/**
 * Answers under letters, in an order of the reader's own, so that no answer is favoured for its place everywhere.
 *
 * @param turns - Those the reader may see; answers that were refused or empty are left out.
 * @param reader - The seat that ranks them; null for the chair.
 */
export const lettered = (
  { input }: Pick<DebateRecord, 'input'>,
  turns: readonly Turn[],
  reader: number | null,
): readonly LetteredAnswer[] =>
  shuffled(turns.filter(saysSomething), seedFor(input.seed, `council/${reader ?? 'chair'}`)).map(
    (turn, place) => ({ letter: letterOf(place), turn }),
  )

export interface CouncilBallots {
  /** Seats, best first, each as one member ranked the others. */
  readonly rankings: readonly { readonly by: number; readonly order: readonly number[] }[]
  /** Members whose ranking can't be read, or misses an answer, or names one that is not there. */
  readonly abstained: readonly number[]
}

/** What the members' rankings say once their letters are seats again. */
export function councilBallots(state: DebateRecord): CouncilBallots {
  const rankings: { by: number; order: readonly number[] }[] = []
  const abstained: number[] = []
  for (const { role, seat: by, text } of state.calls) {
    if (role !== 'ranker' || by === null) continue
    const shown = lettered(state, othersOf(state.turns, by), by)
    const said = parseAnswer('ranking', text)?.ranking ?? []
    const order = said.flatMap((letter) => shown.find((answer) => answer.letter === letter)?.turn.seat ?? [])
    // The form lets no letter stand twice, so as many that are known as are shown means all of them.
    if (order.length === shown.length && said.length === shown.length) rankings.push({ by, order })
    else abstained.push(by)
  }
  return { rankings, abstained }
}

const othersOf = (turns: readonly Turn[], seat: number) => turns.filter((turn) => turn.seat !== seat)
