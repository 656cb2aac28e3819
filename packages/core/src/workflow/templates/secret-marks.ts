import { mapStrings } from './map-strings.ts'
import { stringsIn } from './strings-in.ts'

// Characters for private use: no keyboard writes them, and JSON leaves them as they are.
const open = '\u{E000}'
const close = '\u{E001}'

/**
 * What stands for a secret between rendering and sending.
 *
 * @param nonce - Nobody outside can guess it, so that text from outside never becomes a mark; a new one for each try.
 */
export const secretMark = (nonce: string, name: string): string => `${open}${nonce}:${name}${close}`

/** Names in the marks of a JSON value's strings, each once, in order of appearance. */
export function namesInMarks(value: unknown, nonce: string): readonly string[] {
  const marks = marksOf(nonce)
  const names = stringsIn(value).flatMap(({ text }) =>
    text.includes(open) ? [...text.matchAll(marks)].map(([, name = '']) => name) : [],
  )
  return [...new Set(names)]
}

/**
 * Puts values where marks stand in a JSON value's strings, once: what a value says is never read again. To be done before
 * the value becomes JSON text, so that quotes in a secret are escaped like any other.
 *
 * @param secretOf - undefined leaves the mark in place; see namesInMarks for refusing those first.
 */
export function fillSecretMarks<Value>(
  value: Value,
  nonce: string,
  secretOf: (name: string) => string | undefined,
): Value {
  const marks = marksOf(nonce)
  const filled = mapStrings(value, (text) =>
    // Most texts hold none.
    text.includes(open) ? text.replace(marks, (mark, name: string) => secretOf(name) ?? mark) : text,
  )
  return filled as Value
}

/** Marks written as people write them, for showing what would be sent and for the journal. */
export const secretMarksAsPlaceholders = <Value>(value: Value, nonce: string): Value =>
  fillSecretMarks(value, nonce, (name) => `{{ secrets.${name} }}`)

let newest: { readonly nonce: string; readonly marks: RegExp } | null = null

/** The same one is asked for several times in a row. */
function marksOf(nonce: string): RegExp {
  if (newest?.nonce !== nonce) {
    const source = `${open}${RegExp.escape(nonce)}:([A-Za-z][A-Za-z0-9_]{0,99})${close}`
    newest = { nonce, marks: new RegExp(source, 'gu') }
  }
  return newest.marks
}
