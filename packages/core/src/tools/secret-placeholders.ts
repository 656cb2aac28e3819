// Bounded spaces: text of a tool must not cost more time than it is long.
const placeholder = /\{\{ {0,8}secrets\.([A-Za-z][A-Za-z0-9_]{0,99}) {0,8}\}\}/g

/** Names in `{{ secrets.NAME }}`, each once, in order of appearance. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))]
}

/**
 * Puts values where `{{ secrets.NAME }}` stands, once: what a value says is never read again. Placeholders without a
 * value stay as they are, so the caller refuses those first (see `placeholdersIn`). No other expression is touched.
 */
export function fillPlaceholders(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(placeholder, (whole, name: string) => values.get(name) ?? whole)
}
