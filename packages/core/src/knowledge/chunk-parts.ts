import type { DocumentPart } from '../ports/document-reader.ts'
import { overlapStart } from './overlap-start.ts'
import { commonHeadings, createSectionPath } from './section-path.ts'
import { type PassageSizes, type PassageUnit, unitsOfPart } from './units-of-part.ts'

/** A passage of a document. `text` is what stands from `start` to `end` in the document's text. */
export interface Passage {
  readonly text: string
  readonly page: number | null
  readonly heading: readonly string[]
  readonly start: number
  readonly end: number
}

/** In characters. Retrieval is best with passages of some 200 tokens; a model is given a handful of them. */
export const passageSizes: PassageSizes = { target: 1_000, most: 1_600, overlap: 150 }

/** The text of a document is that of its parts with this between them. */
export const betweenParts = '\n\n'

interface OpenPassage {
  start: number
  /** Where what it does not repeat begins. */
  readonly ownStart: number
  end: number
  isCut: boolean
  readonly page: number | null
  /** null while it has headings only. */
  heading: readonly string[] | null
  /** Where the prose begins that goes on to its end; null when it ends with something else. */
  proseStart: number | null
  /** Where headings begin that nothing follows yet; they go with what they are the headings of. */
  headingStart: number | null
  /** Where what stands before those ends. */
  bodyEnd: number
}

export interface Chunker {
  /** @returns the passages that are complete, lazily: take all of them before the next part is added. */
  add(part: DocumentPart): Generator<Passage>
  /** What is left. */
  end(): Generator<Passage>
  /** Characters of the document's text so far. */
  characters(): number
}

/**
 * Makes passages of a document by its structure while it is read; what it holds is one part and one passage. The same
 * parts give the same passages. A heading begins a passage, unless what stands before it is next to nothing; paragraphs,
 * code and rows are parted only where they don't fit. Within a section a passage repeats the last sentences of the one
 * before, since what is looked for may stand on both sides of the cut.
 */
export function createChunker(sizes: PassageSizes = passageSizes): Chunker {
  const path = createSectionPath()
  /** What is too little to stand alone. */
  const little = sizes.target / 4
  let length = 0
  let isFirst = true
  /** The document's text from `heldAt` on. */
  let held = ''
  let heldAt = 0
  let open: OpenPassage | null = null
  let repeatFrom: number | null = null

  const textOf = (start: number, end: number) => held.slice(start - heldAt, end - heldAt)

  function close({ start, end, page, heading }: OpenPassage): Passage {
    return { text: textOf(start, end), page, heading: heading ?? path.headings(), start, end }
  }

  /** Lets go of everything before this place. */
  function release(at: number): void {
    held = held.slice(at - heldAt)
    heldAt = at
  }

  function repeatable({ ownStart, end, isCut, proseStart }: OpenPassage): number | null {
    if (proseStart === null) return null
    const from = Math.max(proseStart, ownStart)
    const start = overlapStart(textOf(from, end), isCut, sizes)
    return start === null || start === 0 ? null : from + start
  }

  function fits({ start, ownStart, end }: OpenPassage, to: number): boolean {
    const whole = to - start
    return whole <= sizes.target || (whole <= sizes.most && end - ownStart < sizes.target / 2)
  }

  function begin({ from, to, isCut }: PassageUnit, page: number | null): OpenPassage {
    const start = repeatFrom !== null && to - repeatFrom <= sizes.most ? repeatFrom : from
    repeatFrom = null
    release(start)
    return {
      ...{ start, ownStart: from, end: to, isCut, page, heading: null },
      ...{ proseStart: null, headingStart: null, bodyEnd: from },
    }
  }

  /** Part of the passage from now on. */
  function take(passage: OpenPassage, kind: DocumentPart['kind'], { from, to, isCut }: PassageUnit): void {
    Object.assign(passage, { end: to, isCut })
    passage.proseStart = kind === 'paragraph' || kind === 'list' ? (passage.proseStart ?? from) : null
    if (kind === 'heading') {
      passage.headingStart ??= from
      return
    }
    const headings = path.headings()
    passage.heading = passage.heading === null ? headings : commonHeadings(passage.heading, headings)
    passage.headingStart = null
    passage.bodyEnd = to
  }

  /** There is no room for more: what is complete of it, and where the next one begins. */
  function closeFull(passage: OpenPassage): Passage {
    const { headingStart, bodyEnd, heading } = passage
    const full = headingStart === null || heading === null ? passage : { ...passage, end: bodyEnd }
    repeatFrom = full === passage ? repeatable(passage) : headingStart
    return close(full)
  }

  return {
    characters: () => length,

    *add(part) {
      const { kind, page } = part
      const base = isFirst ? 0 : length + betweenParts.length
      if (open === null && repeatFrom === null) release(length)
      held += isFirst ? part.text : `${betweenParts}${part.text}`
      isFirst = false
      length = base + part.text.length
      if (kind === 'heading') {
        if (open !== null && open.heading !== null && open.end - open.start >= little) {
          yield close(open)
          open = null
        }
        repeatFrom = null
        path.enter(part.text, part.level ?? 1)
      }
      for (const unit of unitsOfPart(part, sizes)) {
        const placed = { ...unit, from: base + unit.from, to: base + unit.to }
        if (open !== null && !fits(open, placed.to)) {
          yield closeFull(open)
          open = null
        }
        open ??= begin(placed, page)
        take(open, kind, placed)
      }
    },

    *end() {
      if (open !== null) yield close(open)
      open = null
    },
  }
}
