import jsonata from 'jsonata'
import { checkLength } from './bound-intrinsics.ts'
import { copyOf } from './copy-of.ts'
import { LimitError } from './limit-error.ts'

/** How JSONata keeps its own functions. */
interface Definition {
  readonly _jsonata_function: true
  readonly implementation: Implementation
  readonly signature?: object
}
type Implementation = (this: unknown, ...given: unknown[]) => unknown

/** Every function that JSONata has. */
export const functionNames = [
  ...['sum', 'count', 'max', 'min', 'average', 'string', 'substring', 'substringBefore', 'substringAfter'],
  ...['lowercase', 'uppercase', 'length', 'trim', 'pad', 'match', 'contains', 'replace', 'split', 'join'],
  ...[
    'formatNumber',
    'formatBase',
    'formatInteger',
    'parseInteger',
    'number',
    'floor',
    'ceil',
    'round',
    'abs',
  ],
  ...[
    'sqrt',
    'power',
    'random',
    'boolean',
    'not',
    'map',
    'zip',
    'filter',
    'single',
    'reduce',
    'sift',
    'keys',
  ],
  ...['lookup', 'append', 'exists', 'spread', 'merge', 'reverse', 'each', 'error', 'assert', 'type', 'sort'],
  ...['shuffle', 'distinct', 'base64encode', 'base64decode', 'encodeUrlComponent', 'encodeUrl'],
  ...['decodeUrlComponent', 'decodeUrl', 'toMillis', 'fromMillis', 'clone', 'eval', 'now', 'millis'],
] as const

/** Longest picture of a number or a time, characters. */
const longestPicture = 1000

/** What is checked before one of them is called with its arguments. */
const before: Readonly<Record<string, (given: readonly unknown[]) => void>> = {
  pad: ([text, width, filler]) =>
    checkLength(lengthOf(text) + Math.abs(Number(width)) * Math.max(1, lengthOf(filler))),
  formatNumber: ([, picture]) => checkPicture(picture),
  formatInteger: ([, picture]) => checkPicture(picture),
  parseInteger: ([, picture]) => checkPicture(picture),
  fromMillis: ([, picture]) => checkPicture(picture),
  toMillis: ([, picture]) => checkPicture(picture),
  now: ([picture]) => checkPicture(picture),
}

/** What names of functions mean; undefined: there is none. */
export type Library = ReadonlyMap<string, unknown>

/**
 * JSONata's functions with bounds: no $eval, and nothing about them that the transform operator could change for the
 * evaluations after it (it writes into whatever its pattern finds).
 *
 * @param now - What $now and $millis tell, milliseconds since the epoch.
 */
export async function createLibrary(now: () => number): Promise<Library> {
  const own = await Promise.all(
    functionNames.map((name) => jsonata(`$${name}`).evaluate(null) as Promise<Definition>),
  )
  const definitions = new Map<string, Definition>()
  for (const [index, name] of functionNames.entries()) {
    const definition = own[index]
    if (definition === undefined) throw new Error(`JSONata has no function $${name}`)
    definitions.set(name, definition)
  }
  const implementationOf = (name: string): Implementation | undefined => definitions.get(name)?.implementation
  const instead: Readonly<Record<string, Implementation>> = {
    clone: copyOf,
    millis: now,
    now: (picture, timezone) => implementationOf('fromMillis')?.(now(), picture, timezone),
  }

  const library = new Map<string, unknown>()
  for (const [name, definition] of definitions) {
    const implementation = bounded(name, definition.implementation, instead[name])
    library.set(name, fixed({ ...definition, implementation }))
  }
  return library.set('eval', undefined)
}

function bounded(name: string, own: Implementation, instead: Implementation = own): Implementation {
  const check = before[name]
  const checkResult = (result: unknown): unknown => {
    if (typeof result === 'string') checkLength(result.length)
    return result
  }
  function call(this: unknown, ...given: unknown[]): unknown {
    check?.(given)
    const result = instead.apply(this, given)
    return result instanceof Promise ? result.then(checkResult) : checkResult(result)
  }
  // JSONata reads names and number of parameters off a function.
  Object.defineProperty(call, 'length', { value: own.length })
  const source = own.toString()
  Object.defineProperty(call, 'toString', { value: () => source })
  return call
}

/** Nothing can be put in its place, and nothing added; JSONata notes itself what called it last, for messages. */
function fixed({ implementation, signature }: Definition): Definition {
  const definition = {
    implementation,
    signature,
    _jsonata_function: true,
    token: undefined,
    position: undefined,
  }
  Object.freeze(implementation)
  if (signature !== undefined) Object.freeze(signature)
  for (const name of ['implementation', 'signature', '_jsonata_function'])
    Object.defineProperty(definition, name, { writable: false })
  return Object.seal(definition) as unknown as Definition
}

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0)

function checkPicture(picture: unknown): void {
  if (typeof picture !== 'string') return
  // The width of a component, e.g. [Y,1000000-*], is made of zeros.
  if (picture.length > longestPicture || /\[[^\]]*\d{5}/.test(picture))
    throw new LimitError(`A picture has at most ${longestPicture} characters, and a width of at most 9999.`)
}
