import { partialJson } from './partial-json.ts'
import { saidInAnswer } from './said-in-answer.ts'

const longest = 20_000
const beginning = /^(\[simulated\] )?\s*(?:```(?:json)?\s*)?(?=\{)/

/**
 * An answer that a format asked for in fields, as Markdown; any other text as it is. @param text - May still be growing:
 * then it is empty as long as no words have come.
 */
export function readableAnswer(text: string, isGrowing = false): string {
  const [begun, mark = ''] = beginning.exec(text.slice(0, 200)) ?? []
  if (begun === undefined || text.length > longest) return text
  const json = text.slice(begun.length)
  // What is finished is read only when nothing but the object is there: other words belong to the answer, too.
  if (!isGrowing && !/\}\s*(?:```)?\s*$/.test(json)) return text
  const answer = partialJson(json)
  if (!hasWords(answer)) return isGrowing && json.length < 400 ? '' : text
  const said = saidInAnswer(answer)
  return said.startsWith(mark) ? said : mark + said
}

const hasWords = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  Object.values(answer).some((value) => (typeof value === 'string' ? value !== '' : hasWords(value)))
