import type { Turn } from '../../models/debate.ts'
import { isPersons } from '../../models/person-model.ts'
import { refusedTurns } from '../refusal/refused-turns.ts'
import { goodScore } from './kinds-of-metrics.ts'
import type { MeasuredRun, Metric } from './metric.ts'
import { shareOf } from './numbers/share-of.ts'
import { type DeclaredTerm, declaredTerms } from './persona/declared-terms.ts'
import { remembered } from './remembered.ts'
import { wordsOfTurn } from './text/transcript-words.ts'

interface CheckedTerm extends DeclaredTerm {
  readonly speaker: string
  readonly isRespected: boolean
  /** Where a taboo was broken; null for a goal that was never named. */
  readonly turn: Turn | null
}

/**
 * Respected terms / declared terms, over all seats that spoke: a lexical stand-in for consistency that a judge would see. A
 * taboo is respected when none of the seat's turns names it, a goal when at least one does; plurals count as the word
 * itself. null when no instructions declare a term (see declaredTerms); refused turns do not count, nor those of people, who play no persona.
 */
export const personaConsistency: Metric = {
  ...goodScore,
  name: 'personaConsistency',
  version: 1,
  title: 'Persona consistency',
  meaning:
    'Share of the words that personas are told to use or never to use ("always mention …", "avoid …") with which they complied. It looks for words, not for character.',
  group: 'conversation',
  measure: (measured) => shareOf(checkedTerms(measured), ({ isRespected }) => isRespected),
  evidence: (measured) =>
    checkedTerms(measured)
      .filter(({ isRespected }) => !isRespected)
      .map(({ kind, words, speaker, turn }) => ({
        turn: turn?.index ?? null,
        text: turn === null ? '' : turn.text,
        note:
          kind === 'taboo'
            ? `${speaker} was told not to name “${words.join(' ')}”.`
            : `${speaker} was told to name “${words.join(' ')}” and never did.`,
      })),
}

const checkedTerms = remembered(({ input, output }: MeasuredRun): readonly CheckedTerm[] => {
  if (input === null || output === null) return []
  const refused = new Set(refusedTurns(output))
  const spoken = Map.groupBy(
    output.turns.filter((turn) => !refused.has(turn) && !isPersons(turn)),
    ({ seat }) => seat,
  )
  return input.participants.flatMap(({ seat, name, instructions }) => {
    const turns = spoken.get(seat) ?? []
    const terms = turns.length === 0 ? [] : declaredTerms(instructions)
    if (terms.length === 0) return []
    const texts = turns.map((turn) => ({ turn, text: searchable(wordsOfTurn(turn)) }))
    return terms.map((term): CheckedTerm => {
      const wanted = searchable(term.words)
      const turn = texts.find(({ text }) => text.includes(wanted))?.turn ?? null
      const isNamed = turn !== null
      const isRespected = term.kind === 'taboo' ? !isNamed : isNamed
      return { ...term, speaker: name, isRespected, turn: term.kind === 'taboo' ? turn : null }
    })
  })
})

/** Words between spaces, so that only whole ones are found; without the s of a plural. */
const searchable = (words: readonly string[]): string =>
  ` ${words.map((word) => (word.length > 3 ? word.replace(/(?:'s|s)$/, '') : word)).join(' ')} `
