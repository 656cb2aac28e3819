/** How one simulated model behaves. */
export interface SimulatedOptions {
  readonly pace: 'human' | 'instant'
  /** Milliseconds before anything comes, a failure too. */
  readonly delayMs: number
  /** About how many words a speech has; null: 48 to 62, or fewer where the prompt says so. */
  readonly words: number | null
  readonly fail: {
    readonly status: number
    /** How many tries of each call fail; Infinity for all. */
    readonly times: number
    readonly retryAfterMs: number | null
  } | null
  /** Every answer is a refusal. */
  readonly refuse: boolean
  readonly breakOff: { readonly afterWords: number; readonly times: number } | null
  /** Which tools it calls before it speaks, of those it is offered; `scripted`: as its instructions dictate. */
  readonly tools: 'never' | 'sometimes' | 'always' | 'scripted'
  /** Tokens of prompt and reply together that it takes; a longer request is refused. null: no end. */
  readonly context: number | null
}

export const plainOptions: SimulatedOptions = {
  pace: 'human',
  delayMs: 0,
  words: null,
  fail: null,
  refuse: false,
  breakOff: null,
  tools: 'sometimes',
  context: null,
}

const toolHabits = ['never', 'sometimes', 'always', 'scripted'] as const

const longestDelayMs = 600_000
const longestRetryAfterMs = 86_400_000
const mostWords = 2_000
const mostTimes = 1_000
const leastContext = 1_000
const mostContext = 10_000_000

interface OptionGrammar {
  readonly expected: string
  /** @returns the options with this one set; null when the value is not what was expected. */
  readonly set: (options: SimulatedOptions, value: string) => SimulatedOptions | null
}

const wholeNumber = (text: string | undefined, least: number, most: number): number | null => {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return null
  const number = Number(text)
  return number >= least && number <= most ? number : null
}

/** `NUMBER` or `NUMBER:TIMES`. */
function withTimes(value: string, least: number, most: number, otherwise: number) {
  const [first, second, ...rest] = value.split(':')
  const number = wholeNumber(first, least, most)
  const times = second === undefined ? otherwise : wholeNumber(second, 1, mostTimes)
  return number === null || times === null || rest.length > 0 ? null : { number, times }
}

const grammar: Readonly<Record<string, OptionGrammar>> = {
  pace: {
    expected: 'human or instant',
    set: (options, value) => (value === 'human' || value === 'instant' ? { ...options, pace: value } : null),
  },
  delayMs: {
    expected: `milliseconds before the first word, 0 to ${longestDelayMs}`,
    set(options, value) {
      const delayMs = wholeNumber(value, 0, longestDelayMs)
      return delayMs === null ? null : { ...options, delayMs }
    },
  },
  words: {
    expected: `words of a speech, 1 to ${mostWords}`,
    set(options, value) {
      const words = wholeNumber(value, 1, mostWords)
      return words === null ? null : { ...options, words }
    },
  },
  fail: {
    expected: `STATUS or STATUS:TIMES, an HTTP status from 400 to 599 and how many tries of each call fail (all when left out, else 1 to ${mostTimes})`,
    set(options, value) {
      const parsed = withTimes(value, 400, 599, Number.POSITIVE_INFINITY)
      if (parsed === null) return null
      return { ...options, fail: { status: parsed.number, times: parsed.times, retryAfterMs: null } }
    },
  },
  retryAfterMs: {
    expected: `milliseconds from 0 to ${longestRetryAfterMs}, after fail=429 or fail=5xx`,
    set(options, value) {
      const retryAfterMs = wholeNumber(value, 0, longestRetryAfterMs)
      const { fail } = options
      if (retryAfterMs === null || fail === null || (fail.status !== 429 && fail.status < 500)) return null
      return { ...options, fail: { ...fail, retryAfterMs } }
    },
  },
  refuse: {
    expected: '1 or 0',
    set: (options, value) => (value === '1' || value === '0' ? { ...options, refuse: value === '1' } : null),
  },
  breakOff: {
    expected: `WORDS or WORDS:TIMES, after how many words the stream breaks (1 to ${mostWords}) and in how many tries of each call (1 when left out, at most ${mostTimes})`,
    set(options, value) {
      const parsed = withTimes(value, 1, mostWords, 1)
      return parsed === null
        ? null
        : { ...options, breakOff: { afterWords: parsed.number, times: parsed.times } }
    },
  },
  tools: {
    expected: toolHabits.join(', ').replace(/, (?=\w+$)/, ' or '),
    set(options, value) {
      const tools = toolHabits.find((habit) => habit === value)
      return tools === undefined ? null : { ...options, tools }
    },
  },
  context: {
    expected: `tokens of prompt and reply together, ${leastContext} to ${mostContext}`,
    set(options, value) {
      const context = wholeNumber(value, leastContext, mostContext)
      return context === null ? null : { ...options, context }
    },
  },
}

/**
 * Reads the options after the `?` of a simulated model's name: `name=value` joined by `&`, each once, in any order.
 *
 * - `debater?pace=instant&words=20` says about 20 words at once.
 * - `debater?delayMs=500` is silent for half a second, then speaks at a human pace.
 * - `debater?fail=500:2` fails the first two tries of each call with status 500, `fail=400` all of them.
 * - `debater?fail=429:1&retryAfterMs=2000` asks for two seconds of patience once a call.
 * - `debater?breakOff=12` breaks the first try of each call after 12 words, `breakOff=12:3` the first three.
 * - `debater?refuse=1` declines to answer.
 * - `debater?tools=always` calls one or two of `now`, `calculate` and `search_documents` before each speech, where it
 *   is offered them; `sometimes`, the default, before every other, `never` before none.
 * - `debater?tools=scripted`, or `tool-caller`, makes the calls that the lines `CALL name {json}` of its instructions
 *   dictate, one reply a line (`CALL a {…} & b {…}` makes two at once), then gives an account of their results.
 * - `debater?context=16000` has a context of so many tokens, and fails where prompt and reply need more.
 *
 * Failures come before breaks, breaks before answers; a call that was answered starts over.
 *
 * @param base - What holds where the query says nothing.
 */
export function parseSimulatedOptions(
  query: string,
  base: SimulatedOptions,
): { readonly options: SimulatedOptions } | { readonly problem: string } {
  const given = new Map<string, string>()
  for (const part of query.split('&').filter((each) => each !== '')) {
    const equals = part.indexOf('=')
    const name = equals === -1 ? part : part.slice(0, equals)
    if (!Object.hasOwn(grammar, name)) {
      return { problem: `A simulated model has no option "${name}". Known ones: ${optionNames.join(', ')}.` }
    }
    if (given.has(name)) return { problem: `The option "${name}" is given twice.` }
    given.set(name, equals === -1 ? '' : part.slice(equals + 1))
  }
  let options = base
  // In the order of the grammar, since retryAfterMs belongs to a failure that has to be known by then.
  for (const [name, { expected, set }] of Object.entries(grammar)) {
    const value = given.get(name)
    if (value === undefined) continue
    const next = set(options, value)
    if (next === null) return { problem: `"${name}=${value}" can't be read. Expected ${expected}.` }
    options = next
  }
  return { options }
}

const optionNames = Object.keys(grammar)
