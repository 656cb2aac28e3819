export interface Quality {
  /** Share of questions with a right passage among the first five. */
  readonly recallAt5: number
  /** Mean of 1 / place of the first right passage, 0 beyond the tenth. */
  readonly mrr: number
}

/** @param asked - For each question what was found, best first, and what would have been right. */
export function qualityOf(
  asked: readonly { readonly found: readonly string[]; readonly answers: readonly string[] }[],
): Quality {
  const places = asked.map(({ found, answers }) =>
    found.slice(0, 10).findIndex((name) => answers.includes(name)),
  )
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    recallAt5: mean(places.map((place) => (place >= 0 && place < 5 ? 1 : 0))),
    mrr: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
  }
}
