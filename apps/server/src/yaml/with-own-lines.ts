import { matchingLines } from './matching-lines.ts'

/**
 * An edited text as its author lays out lines. A printer has a style of its own; what the author wrote is known from how
 * the printer writes it, so every line that the edit left alone becomes the author's again.
 *
 * @param original - As it was written.
 * @param printed - The same, printed.
 * @param edited - Edited, printed.
 */
export function withOwnLines(original: string, printed: string, edited: string): string {
  const [own, base, after] = [original.split('\n'), printed.split('\n'), edited.split('\n')]
  const placesInOwn = matchingLines(base.map(withoutBlanks), own.map(withoutBlanks))
  const placesAfter = matchingLines(base, after)
  if (placesInOwn === null || placesAfter === null) return edited

  const blocks = blocksOf(placesInOwn, own.length)
  const blockAt = new Map<number, Block>()
  for (const block of blocks) {
    const [first = -1, ...others] = placesAfter.slice(block.from, block.to)
    const isWhole = first >= 0 && others.every((place, index) => place === first + index + 1)
    if (isWhole) blockAt.set(first, block)
  }
  const lines: string[] = []
  for (let at = 0; at < after.length; ) {
    const block = blockAt.get(at)
    if (block === undefined) {
      lines.push(after[at] ?? '')
      at += 1
    } else {
      lines.push(...own.slice(block.ownFrom, block.ownTo))
      at += block.to - block.from
    }
  }
  return lines.join('\n')
}

/** Lines of the printed text, and those of the author that they stand for. */
interface Block {
  readonly from: number
  readonly to: number
  readonly ownFrom: number
  readonly ownTo: number
}

/** A line for a line where they are the same but for blanks; between those, many for many. */
function blocksOf(places: readonly number[], ownLength: number): readonly Block[] {
  const blocks: Block[] = []
  let [from, ownFrom] = [0, 0]
  const close = (to: number, ownTo: number) => {
    // Lines that the printer leaves out, such as a second empty one, belong to the one before, else to the one behind.
    const last = to > from ? { from, to, ownFrom } : blocks.pop()
    if (last === undefined) return
    blocks.push({ ...last, ownTo })
    ;[from, ownFrom] = [to, ownTo]
  }
  for (const [at, place] of places.entries()) {
    if (place < 0) continue
    close(at, place)
    blocks.push({ from: at, to: at + 1, ownFrom, ownTo: place + 1 })
    ;[from, ownFrom] = [at + 1, place + 1]
  }
  close(places.length, ownLength)
  return blocks
}

const withoutBlanks = (line: string): string => line.replaceAll(/\s+/g, '')
