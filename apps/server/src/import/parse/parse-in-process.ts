import { parseFile } from './parse-file.ts'
import type { ParseAnswer, ParseQuestion } from './parse-process.ts'

/** Few enough that reading one message takes the other side some milliseconds. */
const itemsAtOnce = 500

const answer = (message: ParseAnswer) => process.send?.(message)

process.on('message', ({ name, content, values }: ParseQuestion) => {
  const found = parseFile(name, content, values)
  for (let start = 0; start < found.length; start += itemsAtOnce) {
    answer({ items: found.slice(start, start + itemsAtOnce) })
  }
  answer({ end: true })
})
