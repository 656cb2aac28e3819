import type { Program } from './frame.ts'

/** Sources without their types, so that only the first call of a tool spends 15 ms on it. */
export interface Translations {
  of(source: string): Program | null
  keep(source: string, program: Program): void
}

/**
 * Keeps the latest used.
 *
 * @param maxCharacters - Of sources and translations together.
 */
export function createTranslations(maxCharacters = 8 * 1024 * 1024): Translations {
  const kept = new Map<string, Program>()
  let characters = 0
  const forget = (source: string) => {
    const program = kept.get(source)
    if (program === undefined) return
    kept.delete(source)
    characters -= source.length + program.code.length
  }
  return {
    of(source) {
      const program = kept.get(source)
      if (program === undefined) return null
      kept.delete(source)
      kept.set(source, program)
      return program
    },
    keep(source, program) {
      forget(source)
      kept.set(source, program)
      characters += source.length + program.code.length
      for (const oldest of kept.keys()) {
        if (characters <= maxCharacters) return
        forget(oldest)
      }
    },
  }
}
