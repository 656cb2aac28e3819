import type { PersonAnswerKind, PersonTurnRequest } from '../../models/person-turn.ts'
import type { AnswerKind } from '../answers/answers.ts'

// A person fills in fields where a model writes text. What they said is made into the text that a model would have
// written, so that everything that reads turns reads theirs.

/** How people are asked for an answer of this kind; null: only models are. */
export function personAnswerOf(kind: AnswerKind): PersonAnswerKind | null {
  switch (kind) {
    case 'text':
    case 'turn-with-stance':
    case 'single-answer':
    case 'estimate':
      return kind
    default:
      return null
  }
}

export type PersonFields = Pick<PersonTurnRequest, 'text' | 'answer' | 'estimate' | 'confidence'>

/** The text of a turn, which `parseAnswer` reads back as it was said, whatever stands in it. */
export function personReply(kind: AnswerKind, fields: PersonFields): string {
  const { text, answer, estimate, confidence = null } = fields
  switch (kind) {
    case 'single-answer':
      return asJson({ reasoning: text, answer, confidence })
    case 'estimate':
      return asJson({ reasons: text, estimate, confidence })
    default:
      return text
  }
}

/** Braces within it are escaped: whoever looks for the last object in a text finds this one. */
function asJson(flat: Readonly<Record<string, string | number | null | undefined>>): string {
  const inner = JSON.stringify(flat).slice(1, -1)
  return `{${inner.replaceAll('{', '\\u007b').replaceAll('}', '\\u007d')}}`
}
