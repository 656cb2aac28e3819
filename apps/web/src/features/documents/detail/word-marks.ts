import type { Mark } from '../../../components/mark-pieces.ts'

const mostMarks = 200

/** Where words of a text begin like those that were searched for, without regard to case. */
export function wordMarks(text: string, q: string): readonly Mark[] {
  const words = q.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  // Longer words first, so that the whole of one is marked.
  const any = [...new Set(words)].sort((a, b) => b.length - a.length).join('|')
  const marks: Mark[] = []
  for (const { index, 0: found } of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})`, 'giu'))) {
    marks.push([index, index + found.length])
    if (marks.length === mostMarks) break
  }
  return marks
}
