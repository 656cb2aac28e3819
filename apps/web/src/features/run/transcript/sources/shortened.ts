/** Of the length that is allowed, a sentence may leave so much unused. */
const share = 0.6

/**
 * The beginning of a text, a line for each paragraph: up to the end of a sentence where one is near, else of a word.
 * @param most - Characters.
 */
export function shortened(text: string, most: number): string {
  // Twice as much is enough to find the end in; more need not be looked through.
  const lines = paragraphLines(text.slice(0, most * 2))
  if (lines.length <= most && text.length <= most * 2) return lines
  const start = lines.slice(0, most)
  const sentence = Math.max(...[...start.matchAll(/[.!?…。！？]["'”’)\]]*(?=\s|$)/g)].map(endOf), 0)
  if (sentence >= most * share) return `${start.slice(0, sentence)} …`
  const word = start.search(/\s\S*$/)
  const cut = word >= most * share ? start.slice(0, word) : start.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/[,;:–-]$/, '')}…`
}

/** Lines of a paragraph become one, and what stood between paragraphs a line break. */
export const paragraphLines = (text: string): string =>
  text
    .trim()
    .split(/\s*\n\s*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' '))
    .join('\n')

const endOf = ({ 0: found, index }: RegExpExecArray): number => index + found.length
