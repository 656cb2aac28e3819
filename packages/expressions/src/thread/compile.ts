import jsonata from 'jsonata'
import { limits } from '../limits.ts'
import type { Library } from './library.ts'

export interface Compiled {
  readonly evaluate: (context: unknown) => Promise<unknown>
  /** It has the transform operator, which may write into its context. */
  readonly mayWrite: boolean
}

// Frozen, since an expression with `**` on a function of its own gets at it.
const options = Object.freeze({ stack: limits.stack, sequence: limits.items })

/** @throws what JSONata throws for text that it can't read. */
export function compile(text: string, library: Library): Compiled {
  const compiled = jsonata(text, options)
  for (const [name, definition] of library) compiled.assign(name, definition)
  return { evaluate: (context) => compiled.evaluate(context), mayWrite: text.includes('|') }
}
