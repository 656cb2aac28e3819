import { estimateTokens } from '../estimate-tokens.ts'
import { marked } from './simulated-mark.ts'

/**
 * The longest JSON that fits into so many tokens, mark included; the shortest one where none does.
 *
 * @param build - Makes the answer of a size; a smaller size is a shorter answer.
 * @param from - The largest size, tried first; 0 is the last.
 */
export function fitting(build: (size: number) => unknown, from: number, maxOutputTokens: number): string {
  for (let size = from; size > 0; size -= 1) {
    const text = JSON.stringify(build(size))
    if (estimateTokens(marked(text)) <= maxOutputTokens) return text
  }
  return JSON.stringify(build(0))
}
