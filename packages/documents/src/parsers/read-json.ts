import { tooDeep } from '../child/fault-of.ts'
import { noPages, type Parser } from '../child/parser.ts'
import { ReadFault } from '../child/read-fault.ts'
import { jsonDepth } from './json-depth.ts'
import { jsonParts } from './json-parts.ts'
import { readJsonLines } from './read-json-lines.ts'

/** A JSON document, or lines of JSON under its name. */
export const readJson: Parser = async function* (file) {
  const text = file.text()[Symbol.asyncIterator]()
  const first = await text.next()
  const head = first.done === true ? '' : first.value
  const all = {
    async *[Symbol.asyncIterator]() {
      yield head
      for (let next = await text.next(); next.done !== true; next = await text.next()) yield next.value
    },
  }
  if (isLines(head)) return yield* readJsonLines({ ...file, text: () => all })
  let whole = ''
  for await (const piece of all) whole += piece
  if (jsonDepth(whole) > file.limits.depth) throw new ReadFault(tooDeep.code, tooDeep.reason, tooDeep.hint)
  yield* jsonParts(parsed(whole))
  return noPages
}

/** The first line is a whole object or array, and another follows. */
function isLines(head: string): boolean {
  const end = head.indexOf('\n')
  const next = head.slice(end + 1, end + 1000).trimStart()[0]
  if (end === -1 || (next !== '{' && next !== '[')) return false
  try {
    return typeof JSON.parse(head.slice(0, end)) === 'object'
  } catch {
    return false
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ReadFault(
      'document_unreadable',
      `is no JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`,
      'Check it with a JSON tool, mend it, and add that file.',
    )
  }
}
