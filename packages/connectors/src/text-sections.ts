/**
 * A text in pieces of at most `size` characters that make the whole when they are put together, but for the space around
 * them; broken at the end of a line or a word where there is one in the second half.
 */
export function textSections(text: string, size: number): string[] {
  const sections: string[] = []
  let rest = text.trim()
  while (rest.length > size) {
    const end = breakBefore(rest, size)
    sections.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? sections : [...sections, rest]
}

function breakBefore(text: string, size: number): number {
  for (const space of ['\n', ' ']) {
    const end = text.lastIndexOf(space, size)
    if (end > size / 2) return end
  }
  // Half of a surrogate pair would reach the reader as a replacement character.
  return /[\uD800-\uDBFF]/.test(text.charAt(size - 1)) ? size - 1 : size
}
