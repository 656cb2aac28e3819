export interface MarkdownBlock {
  /** Where it begins in the text: the same for as long as the text grows. */
  readonly at: number
  readonly text: string
}

/**
 * Cuts a text that grows into pieces that can be drawn one by one: at empty lines, but never within a fenced block.
 * All pieces but the last stay as they are while the text grows, so that only the last has to be drawn anew.
 */
export function markdownBlocks(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let block = ''
  let at = 0
  let fence: string | null = null
  const close = () => {
    if (block.trim() !== '') blocks.push({ at, text: block })
    at += block.length
    block = ''
  }
  for (const line of text.split(/(?<=\n)/)) {
    const marker = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (marker !== undefined) {
      if (fence === null) fence = marker
      else if (marker.startsWith(fence)) fence = null
    }
    block += line
    if (fence === null && line.trim() === '') close()
  }
  close()
  return blocks
}

// One line with this many markers of quotes and lists before its text is nested deeper than anybody reads, and as deep
// as a parser recurses.
const tooDeep = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))){40}/m
// Brackets and stars that pair with nothing cost a parser the square of their number: 9000 of them take it two seconds.
const tooTangled = /[[\]*_~!]{300}/
const mostMarkers = 3000

/** Whether a text is worth drawing as Markdown; a hostile one is shown as it is. */
export const isTameMarkdown = (text: string): boolean =>
  !tooDeep.test(text) && !tooTangled.test(text) && (text.match(/[[\]*_~]/g)?.length ?? 0) <= mostMarkers
