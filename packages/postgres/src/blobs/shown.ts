type Shown = Readonly<Record<string, unknown>>

/** As much of a turn as is searched (see run_steps_said). */
const searchedCharacters = 100_000

/** Of a run's input: what says how it is judged, and whether it is a run like any other. */
export function shownOfInput(input: unknown): Shown {
  const shown = pick(input, ['judging', 'overridden'])
  // Only whether there is one is asked; what it says can be large.
  return isObject(input) && isObject(input.dryRun) ? { ...shown, dryRun: {} } : shown
}

/** Of a turn or another call of a debate: who said it, where they stand, and what can be searched. */
export function shownOfTurn(output: unknown): Shown {
  const shown = pick(output, ['speaker', 'seat', 'round', 'stance', 'model', 'text'])
  return typeof shown.text === 'string' ? { ...shown, text: shown.text.slice(0, searchedCharacters) } : shown
}

const pick = (value: unknown, names: readonly string[]): Shown =>
  isObject(value)
    ? Object.fromEntries(names.filter((name) => name in value).map((name) => [name, value[name]]))
    : {}

const isObject = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
