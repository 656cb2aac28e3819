/** Beyond this two texts have little in common, and finding out what takes long. */
const mostDifferences = 1000

/**
 * Which lines of one list are lines of another, as many as possible, in order.
 *
 * @returns for each of `a` its place in `b`, or -1; null when they differ in more than a thousand lines.
 * @see Myers, E. W. (1986), An O(ND) difference algorithm and its variations, Algorithmica 1, 251-266.
 */
export function matchingLines(a: readonly string[], b: readonly string[]): readonly number[] | null {
  const trace = furthestReaching(a, b)
  if (trace === null) return null
  const places = new Array<number>(a.length).fill(-1)
  let [x, y] = [a.length, b.length]
  for (let differences = trace.length - 1; differences >= 0; differences -= 1) {
    const before = trace[differences] ?? new Map<number, number>()
    const diagonal = x - y
    const previous = isDown(before, diagonal, differences) ? diagonal + 1 : diagonal - 1
    const previousX = differences === 0 ? 0 : (before.get(previous) ?? 0)
    const previousY = differences === 0 ? 0 : previousX - previous
    while (x > previousX && y > previousY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
      x -= 1
      y -= 1
      places[x] = y
    }
    ;[x, y] = [previousX, previousY]
  }
  return places
}

type Reached = ReadonlyMap<number, number>

const isDown = (reached: Reached, diagonal: number, differences: number): boolean =>
  diagonal === -differences ||
  (diagonal !== differences && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1))

/** For each number of differences how far every diagonal had been reached before it; null when there are too many. */
function furthestReaching(a: readonly string[], b: readonly string[]): readonly Reached[] | null {
  const reached = new Map<number, number>([[1, 0]])
  const trace: Reached[] = []
  for (let differences = 0; differences <= Math.min(mostDifferences, a.length + b.length); differences += 1) {
    trace.push(new Map(reached))
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const down = isDown(reached, diagonal, differences)
      let x = down ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1
      reached.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return trace
    }
  }
  return null
}
