import { type Document, isMap, type ParsedNode, parseAllDocuments, visit } from 'yaml'
import { type FoundFault, fault } from './found.ts'

// About a third of a second a megabyte, several when it is broken all over, during which nothing else runs.
const maxLength = 1024 * 1024

/** `*alias` may expand to at most this many nodes: enough for defaults, too little for a bomb. */
const maxAliasCount = 100

/**
 * YAML 1.2 with its core schema: plain values only, no custom tags. Several documents in one file are several items.
 *
 * @returns the documents, or what is wrong with the text.
 */
export function parseYaml(text: string): { readonly documents: readonly unknown[] } | FoundFault {
  if (text.length > maxLength) return fault('', 'YAML above 1 MiB is not read: split it, or write it as JSON')
  try {
    const documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      stringKeys: true,
      // Its check compares every key with every other; ours, below, takes linear time.
      uniqueKeys: false,
      logLevel: 'silent',
    })
    if (!Array.isArray(documents) || documents.length === 0) return fault('', 'the file holds nothing')
    for (const document of documents) {
      const problem = problemOf(document)
      if (problem !== null) return fault(placeIn(text, problem.offset), `not valid YAML: ${problem.message}`)
    }
    return { documents: documents.map((document) => document.toJS({ maxAliasCount })) }
  } catch (error) {
    if (error instanceof ReferenceError)
      return fault('', `YAML aliases expand to more than ${maxAliasCount} nodes`)
    if (error instanceof RangeError) return fault('', 'nested too deeply')
    throw error
  }
}

interface Problem {
  readonly message: string
  /** In UTF-16 code units from the start of the file. */
  readonly offset: number
}

function problemOf(document: Document.Parsed<ParsedNode>): Problem | null {
  // An unknown tag is but a warning to the parser, which then drops the tag: that would be another value.
  const first = document.errors[0] ?? document.warnings[0]
  if (first === undefined) return duplicateKey(document)
  const [message = ''] = first.message.split('\n')
  return first.code === 'RESOURCE_EXHAUSTION'
    ? { message: 'nested too deeply', offset: first.pos[0] }
    : { message: message.replace(/ at line \d+, column \d+:$/, ''), offset: first.pos[0] }
}

function duplicateKey(document: Document.Parsed<ParsedNode>): Problem | null {
  let problem: Problem | null = null
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>()
      for (const { key } of isMap<ParsedNode>(map) ? map.items : []) {
        const name = String(key)
        if (seen.has(name)) {
          problem = {
            message: `the key "${name.slice(0, 100)}" stands there twice`,
            offset: key.range?.[0] ?? 0,
          }
          return visit.BREAK
        }
        seen.add(name)
      }
      return undefined
    },
  })
  return problem
}

const placeIn = (text: string, offset: number): string => `line ${text.slice(0, offset).split('\n').length}`
