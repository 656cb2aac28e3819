/** Runs a side that find a difference of so many standard deviations in four of five cases (t test, two-sided, 5 %). */
const power: readonly (readonly [deviations: number, runs: number])[] = [
  [0.5, 64],
  [0.8, 26],
  [1, 17],
  [1.2, 12],
  [1.5, 9],
  [2, 6],
]

const fewest = 5

/**
 * What so many runs can show, in plain words.
 *
 * @param baselineRuns - Of the baseline it is held against; null while that is not known. The smaller side counts most.
 */
export function powerWords(runs: number, baselineRuns: number | null): string {
  const smaller = baselineRuns === null ? runs : Math.min(runs, baselineRuns)
  if (smaller < fewest) {
    return baselineRuns !== null && baselineRuns < fewest
      ? `The baseline has ${baselineRuns === 1 ? '1 run' : `${baselineRuns} runs`}: under ${fewest} a side the verdict is always "insufficient".`
      : `Under ${fewest} a side the verdict is always "insufficient"; ten are better.`
  }
  const sides =
    baselineRuns === null || baselineRuns === runs
      ? `${runs} a side`
      : `${runs} against the ${baselineRuns} of the baseline`
  // Two sides of different size tell as much as two of their harmonic mean.
  const even = baselineRuns === null ? runs : Math.floor((2 * runs * baselineRuns) / (runs + baselineRuns))
  const [deviations] = power.find(([, needed]) => needed <= even) ?? [null]
  if (deviations === null) {
    return `${sides} can show only large differences: more than twice what runs of one kind usually differ by. Ten a side show 1.5 times that, 17 as much as that.`
  }
  const size =
    deviations === 1
      ? 'as large as what runs of one kind usually differ by'
      : `${deviations} times what runs of one kind usually differ by`
  const more = power.findLast(([, needed]) => needed > even)
  const next = more === undefined ? '' : ` ${more[1]} a side find ${more[0]} times that.`
  return `${sides} find a difference ${size} (one standard deviation) in four of five cases.${next}`
}
