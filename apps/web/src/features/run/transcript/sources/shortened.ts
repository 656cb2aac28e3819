/** Of the length that is allowed, a sentence may leave so much unused. */
const share = 0.6

/**
 * The beginning of a text on one line: up to the end of a sentence where one is near, else of a word.
 * @param most - Characters.
 */
export function shortened(text: string, most: number): string {
  // Twice as much is enough to find the end in; more need not be looked through.
  const line = text
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= most && text.length <= most * 2) return line
  const start = line.slice(0, most)
  const sentence = Math.max(...[...start.matchAll(/[.!?…。！？]["'”’)\]]*(?=\s|$)/g)].map(endOf), 0)
  if (sentence >= most * share) return `${start.slice(0, sentence)} …`
  const word = start.lastIndexOf(' ')
  const cut = word >= most * share ? start.slice(0, word) : start.replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/[,;:–-]$/, '')}…`
}

const endOf = ({ 0: found, index }: RegExpExecArray): number => index + found.length
