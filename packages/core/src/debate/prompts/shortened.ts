/** Cuts a text at a word, for summaries; `limit` counts UTF-16 code units. */
export function shortened(text: string, limit = 600): string {
  const trimmed = text.trim()
  if (trimmed.length <= limit) return trimmed
  const cut = trimmed.slice(0, limit - 1)
  const lastSpace = cut.search(/\s\S*$/u)
  return `${cut.slice(0, lastSpace > limit / 2 ? lastSpace : cut.length).toWellFormed()}…`
}
