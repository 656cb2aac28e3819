/** More words than anybody types; what is pasted beyond them narrows nothing further. */
const mostWords = 16
const longest = 100

/**
 * The words of a query as somebody typed it, each once: what stands between blanks, without the punctuation around it.
 * The last one may be the beginning of a word.
 */
export function searchWords(query: string): readonly string[] {
  const words = query
    .toLowerCase()
    .split(/\s+|(?<=\p{L})-(?=\p{L})/u)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '').slice(0, longest))
    .filter((word) => word !== '')
  // The last place counts: there a word may be half typed.
  const once = words.filter((word, index) => words.indexOf(word, index + 1) === -1)
  return once.slice(-mostWords)
}
