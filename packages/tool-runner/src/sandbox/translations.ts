/** Sources without their types, so that only the first call of a tool spends 15 ms on it. */
export interface Translations {
  of(source: string): string | undefined
  keep(source: string, javascript: string): void
}

/**
 * Keeps the latest used.
 *
 * @param maxCharacters - Of sources and translations together.
 */
export function createTranslations(maxCharacters = 8 * 1024 * 1024): Translations {
  const kept = new Map<string, string>()
  let characters = 0
  const forget = (source: string) => {
    const javascript = kept.get(source)
    if (javascript === undefined) return
    kept.delete(source)
    characters -= source.length + javascript.length
  }
  return {
    of(source) {
      const javascript = kept.get(source)
      if (javascript === undefined) return undefined
      kept.delete(source)
      kept.set(source, javascript)
      return javascript
    },
    keep(source, javascript) {
      forget(source)
      kept.set(source, javascript)
      characters += source.length + javascript.length
      for (const oldest of kept.keys()) {
        if (characters <= maxCharacters) return
        forget(oldest)
      }
    },
  }
}
