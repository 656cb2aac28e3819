import { tooDeep } from '../child/fault-of.ts'
import { noPages, type Parser } from '../child/parser.ts'
import { ReadFault } from '../child/read-fault.ts'
import { jsonDepth } from './json-depth.ts'
import { jsonRow } from './json-parts.ts'

/** Of a line, in characters. */
const longestLine = 8_388_608

/** JSON values, a line each. */
export const readJsonLines: Parser = async function* ({ text, limits }) {
  let held = ''
  let line = 0
  const value = (said: string): unknown => {
    line += 1
    if (said.trim() === '') return null
    if (jsonDepth(said) > limits.depth) throw new ReadFault(tooDeep.code, tooDeep.reason, tooDeep.hint)
    try {
      return JSON.parse(said)
    } catch (error) {
      throw fault(line, error instanceof Error ? error.message.slice(0, 200) : '')
    }
  }
  for await (const piece of text()) {
    held += piece
    if (held.length > longestLine && !held.includes('\n')) throw fault(line + 1, 'it is too long')
    if (!piece.includes('\n')) continue
    const lines = held.split('\n')
    held = lines.pop() ?? ''
    for (const said of lines) yield* jsonRow(value(said))
  }
  yield* jsonRow(value(held))
  return noPages
}

const fault = (line: number, why: string) =>
  new ReadFault(
    'document_unreadable',
    `is broken at line ${line}, which is no JSON: ${why}`,
    'Mend that line, or save it as one JSON document with the ending .json, and add that file.',
  )
