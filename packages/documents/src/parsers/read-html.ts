import { noPages, type Parser } from '../child/parser.ts'
import { htmlReader } from './html-reader.ts'

export const readHtml: Parser = async function* ({ text, limits }) {
  const reader = htmlReader(limits.depth)
  for await (const piece of text()) yield* reader.push(piece)
  yield* reader.end()
  return noPages
}
