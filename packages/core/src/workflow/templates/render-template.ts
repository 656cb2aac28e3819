import { ExpressionError } from '../../ports/expressions.ts'
import { expressionsIn } from './expressions-in.ts'
import { mapStrings } from './map-strings.ts'
import { parseTemplate } from './parse-template.ts'
import { secretMark } from './secret-marks.ts'
import { textOf } from './text-of.ts'

/** Characters of all values together as text: a short template can name one long value many times. */
export const maxRendered = 4 * 1024 * 1024

export interface RenderOptions {
  /** Values of the expressions in the same order; asked once, and not at all when there are none. */
  readonly valuesOf: (expressions: readonly string[]) => Promise<readonly unknown[]>
  /** The nonce of the marks that stand for `{{ secrets.NAME }}`; see secret-marks. */
  readonly secretMarks: string
}

/**
 * Replaces every `{{ expression }}` in the strings of a JSON value. A string that is one expression alone keeps the type
 * of its value, null when that is missing; within a text a missing value is nothing, and lists and objects are JSON.
 * What values say is never read as a template.
 *
 * @throws ExpressionError `parse` for a template without an end, `limit` when it gets longer than maxRendered;
 * whatever valuesOf throws.
 */
export async function renderTemplate<Value>(
  template: Value,
  { valuesOf, secretMarks }: RenderOptions,
): Promise<Value> {
  const expressions = expressionsIn(template)
  const values = expressions.length === 0 ? [] : await valuesOf(expressions)
  const byExpression = new Map(expressions.map((expression, index) => [expression, values[index]]))
  const texts = new Map<string, string>()
  let left = maxRendered

  const counted = (text: string): string => {
    left -= text.length
    if (left >= 0) return text
    throw new ExpressionError(
      'limit',
      text.slice(0, 200),
      `The result is longer than ${maxRendered} characters.`,
    )
  }
  const textOfExpression = (expression: string): string => {
    const text = texts.get(expression) ?? textOf(byExpression.get(expression))
    texts.set(expression, text)
    return counted(text)
  }
  const render = (text: string): unknown => {
    const { parts, problem } = parseTemplate(text)
    if (problem !== null) throw new ExpressionError('parse', text, problem)
    const [first] = parts
    if (parts.length === 1 && first?.kind === 'expression') {
      textOfExpression(first.expression)
      return byExpression.get(first.expression) ?? null
    }
    const pieces = parts.map((part) => {
      if (part.kind === 'text') return counted(part.text)
      return part.kind === 'secret' ? secretMark(secretMarks, part.name) : textOfExpression(part.expression)
    })
    return pieces.join('')
  }
  return mapStrings(template, render) as Value
}
