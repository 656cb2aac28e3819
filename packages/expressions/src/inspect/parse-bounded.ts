import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, Script } from 'node:vm'
import type { JsonataFault } from '../words.ts'
import type { Node } from './node.ts'

export type Parsed = { readonly tree: Node } | { readonly fault: JsonataFault }

/** Milliseconds. */
const timeout = 500

// JSONata copies the left side of `?:` and `??` by way of JSON, so that nested ones double the tree each time.
const setup = `
  const { stringify } = JSON
  let left = 0
  JSON.stringify = (value) => {
    const text = stringify(value)
    left -= text.length
    if (left < 0) throw { message: 'It is too long once its defaults (?: and ??) are written out.' }
    return text
  }
  function parse(text) {
    left = 500_000
    try {
      return { tree: jsonata(text).ast() }
    } catch (fault) {
      const isTooDeep = fault instanceof RangeError && fault.message.includes('stack')
      return { fault: isTooDeep ? { message: 'It is nested too deeply.' } : fault }
    }
  }
`

/**
 * Parses in a realm of its own, where the calling thread can stop it: there are short texts that take the parser very
 * long.
 *
 * @throws when it takes too long, which another time it may not.
 */
export function createBoundedParser(): (text: string) => Parsed {
  const realm = createContext({ text: '' })
  // Outside of modules it calls itself `jsonata`.
  const source = createRequire(import.meta.url).resolve('jsonata')
  new Script(readFileSync(source, 'utf8'), { filename: 'jsonata.js' }).runInContext(realm)
  new Script(setup).runInContext(realm)
  const parse = new Script('parse(text)')
  return (text) => {
    realm.text = text
    try {
      return parse.runInContext(realm, { timeout })
    } finally {
      realm.text = ''
    }
  }
}
