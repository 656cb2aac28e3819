import { betweenCharacters, sentenceEnds } from './text-boundaries.ts'
import type { PassageSizes } from './units-of-part.ts'

/**
 * Where the next passage begins when it repeats the last sentences of this one: about as much as `sizes.overlap`, a third
 * more at most. A passage that was cut within a sentence repeats its last words instead.
 *
 * @param text - What may be repeated: prose of the same section, up to the passage's end.
 * @returns a place in the text; null when no sentence is short enough.
 */
export function overlapStart(text: string, isCut: boolean, { overlap }: PassageSizes): number | null {
  const longest = Math.ceil((overlap * 4) / 3)
  // The first end found may be one that has its beginning before the window: what counts is where sentences start.
  const from = Math.max(0, text.length - longest)
  if (isCut) {
    const cut = Math.max(0, text.length - overlap)
    const blank = text.slice(cut).search(/\s\S/)
    return blank === -1 ? betweenCharacters(text, cut) : cut + blank + 1
  }
  for (const end of sentenceEnds(text, { from, to: text.length })) if (end < text.length) return end
  return null
}
