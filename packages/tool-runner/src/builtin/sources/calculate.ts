// Evaluates one arithmetic expression with a parser of its own; nothing of the text is ever run.
//
//   expression = term { ("+" | "-") term }
//   term       = factor { ("*" | "/" | "%") factor }
//   factor     = ("-" | "+") factor | power
//   power      = postfix [ ("^" | "**") factor ]              so -2^2 = -4 and 2^3^2 = 2^9
//   postfix    = primary { "!" }
//   primary    = number | constant | function "(" [ expression { "," expression } ] ")" | "(" expression ")"

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end'
  readonly text: string
  /** From 1, for people. */
  readonly position: number
}

interface Operation {
  readonly fewest: number
  readonly most: number
  readonly apply: (...values: number[]) => number
}

const maxDepth = 200

const constants = new Map([
  ['pi', Math.PI],
  ['π', Math.PI],
  ['tau', 2 * Math.PI],
  ['e', Math.E],
])

const of = (count: number, apply: Operation['apply']): Operation => ({ fewest: count, most: count, apply })
const ofMany = (apply: Operation['apply']): Operation => ({ fewest: 1, most: 1000, apply })

const sum = (...values: number[]): number => values.reduce((total, value) => total + value, 0)

function median(...values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? 0
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper
}

/** Rounds halves away from zero, as people do. */
function round(value: number, digits = 0): number {
  if (!Number.isInteger(digits) || Math.abs(digits) > 15)
    throw new Error('round takes a whole number of digits from -15 to 15')
  const [mantissa, exponent = '0'] = String(Math.abs(value)).split('e')
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`))
  const [whole, power = '0'] = String(shifted).split('e')
  return Math.sign(value) * Number(`${whole}e${Number(power) - digits}`)
}

function whole(value: number, what: string): number {
  if (!Number.isSafeInteger(value)) throw new Error(`${what} takes whole numbers`)
  return Math.abs(value)
}

const gcdOf = (a: number, b: number): number => (b === 0 ? a : gcdOf(b, a % b))
const gcd = (...values: number[]): number =>
  values.map((value) => whole(value, 'gcd')).reduce((a, b) => gcdOf(a, b))
const lcm = (...values: number[]): number =>
  values
    .map((value) => whole(value, 'lcm'))
    .reduce((a, b) => (a === 0 || b === 0 ? 0 : (a / gcdOf(a, b)) * b))

function factorial(value: number): number {
  if (!Number.isInteger(value) || value < 0 || value > 170)
    throw new Error('! takes a whole number from 0 to 170')
  let product = 1
  for (let factor = 2; factor <= value; factor += 1) product *= factor
  return product
}

function divide(a: number, b: number): number {
  if (b === 0) throw new Error('division by zero')
  return a / b
}

/** With the sign of the divisor, as in mathematics; % has the sign of the dividend. */
const modulo = (a: number, b: number): number => a - b * Math.floor(divide(a, b))

const logarithm = (value: number, base?: number): number =>
  base === undefined ? Math.log(value) : divide(Math.log(value), Math.log(base))

const functions = new Map<string, Operation>([
  ...(
    [
      'abs',
      'sign',
      'sqrt',
      'cbrt',
      'exp',
      'log10',
      'log2',
      'sin',
      'cos',
      'tan',
      'asin',
      'acos',
      'atan',
      'sinh',
      'cosh',
      'tanh',
      'floor',
      'ceil',
      'trunc',
    ] as const
  ).map((name) => [name, of(1, Math[name])] as const),
  ['ln', of(1, Math.log)],
  ['log', { fewest: 1, most: 2, apply: logarithm }],
  ['atan2', of(2, Math.atan2)],
  ['mod', of(2, modulo)],
  ['pow', of(2, Math.pow)],
  ['round', { fewest: 1, most: 2, apply: round }],
  ['min', ofMany(Math.min)],
  ['max', ofMany(Math.max)],
  ['hypot', ofMany(Math.hypot)],
  ['sum', ofMany(sum)],
  ['mean', ofMany((...values) => sum(...values) / values.length)],
  ['median', ofMany(median)],
  ['gcd', ofMany(gcd)],
  ['lcm', ofMany(lcm)],
])

/** Signs that people and models type for the plain ones. */
const plain = new Map([
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
])

function tokensOf(text: string): Token[] {
  const pattern =
    /\s*(?:((?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-z_][A-Za-z_0-9]*|π)|(\*\*|[-+*/%^()!,×·÷−–])|(\S))/gu
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const [found, number, name, sign, other] = match
    const token = number ?? name ?? sign ?? other ?? ''
    const position = match.index + found.length - token.length + 1
    if (other !== undefined)
      throw new Error(`${JSON.stringify(other)} at position ${position} means nothing here`)
    if (number !== undefined) tokens.push({ kind: 'number', text: number.replaceAll('_', ''), position })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, position })
    else tokens.push({ kind: 'sign', text: plain.get(token) ?? token, position })
  }
  return [...tokens, { kind: 'end', text: '', position: text.length + 1 }]
}

function evaluate(text: string): number {
  const tokens = tokensOf(text)
  let next = 0
  let depth = 0

  const end: Token = { kind: 'end', text: '', position: text.length + 1 }
  const here = (): Token => tokens[next] ?? end
  const place = ({ kind, text: found, position }: Token): string =>
    kind === 'end' ? 'the end' : `"${found}" at position ${position}`

  const take = (...signs: readonly string[]): string | null => {
    const { kind, text: sign } = here()
    if (kind !== 'sign' || !signs.includes(sign)) return null
    next += 1
    return sign
  }

  const expect = (sign: string): void => {
    if (take(sign) === null) throw new Error(`expected "${sign}" before ${place(here())}`)
  }

  function expression(): number {
    let value = term()
    for (let sign = take('+', '-'); sign !== null; sign = take('+', '-'))
      value = sign === '+' ? value + term() : value - term()
    return value
  }

  function term(): number {
    let value = factor()
    for (let sign = take('*', '/', '%'); sign !== null; sign = take('*', '/', '%')) {
      const other = factor()
      if (sign === '*') value *= other
      else if (sign === '/') value = divide(value, other)
      else value = other === 0 ? divide(value, other) : value % other
    }
    return value
  }

  // Every way down leads through here.
  function factor(): number {
    depth += 1
    if (depth > maxDepth) throw new Error(`it is nested deeper than ${maxDepth} levels`)
    const sign = take('-', '+')
    const value = sign === '-' ? -factor() : sign === '+' ? factor() : power()
    depth -= 1
    return value
  }

  function power(): number {
    const base = postfix()
    return take('^', '**') === null ? base : base ** factor()
  }

  function postfix(): number {
    let value = primary()
    while (take('!') !== null) value = factorial(value)
    return value
  }

  function primary(): number {
    const token = here()
    if (take('(') !== null) {
      const value = expression()
      expect(')')
      return value
    }
    if (token.kind !== 'number' && token.kind !== 'name')
      throw new Error(`expected a number before ${place(token)}`)
    next += 1
    if (token.kind === 'number') return Number(token.text)
    return take('(') === null ? constant(token) : call(token)
  }

  function constant(token: Token): number {
    const value = constants.get(token.text) ?? constants.get(token.text.toLowerCase())
    if (value !== undefined) return value
    if (functions.has(token.text)) throw new Error(`${token.text} is a function: write ${token.text}(…)`)
    throw new Error(`there is no constant ${place(token)}; there are ${[...constants.keys()].join(', ')}`)
  }

  function call(token: Token): number {
    const operation = functions.get(token.text) ?? functions.get(token.text.toLowerCase())
    if (operation === undefined)
      throw new Error(`there is no function ${place(token)}; there are ${[...functions.keys()].join(', ')}`)
    const values: number[] = []
    if (take(')') === null) {
      do values.push(expression())
      while (take(',') !== null)
      expect(')')
    }
    const { fewest, most, apply } = operation
    if (values.length < fewest || values.length > most)
      throw new Error(
        `${token.text} takes ${fewest === most ? fewest : `${fewest} to ${most}`} numbers, not ${values.length}`,
      )
    return apply(...values)
  }

  const value = expression()
  const rest = here()
  if (rest.kind === 'sign' && rest.text === ',')
    throw new Error(
      `the comma at position ${rest.position} stands outside of a function; write 1000 or 1_000`,
    )
  if (rest.kind !== 'end') throw new Error(`expected an operator before ${place(rest)}`)
  return value
}

/** What binary fractions add goes: 0.1 + 0.2 is 0.3. Fifteen digits say all of such a number, so they are much shorter. */
function tidy(value: number): number {
  const short = Number(value.toPrecision(15))
  return String(short).length + 3 < String(value).length ? short : value
}

export default async ({ expression }: { expression: string }): Promise<number> => {
  let value: number
  try {
    value = evaluate(expression)
  } catch (error) {
    throw new Error(`Can not calculate this: ${error instanceof Error ? error.message : String(error)}.`)
  }
  if (Number.isNaN(value)) throw new Error('The result is not a real number.')
  if (!Number.isFinite(value)) throw new Error('The result is too large for a number.')
  // There is no -0 in JSON.
  return tidy(value) + 0
}
