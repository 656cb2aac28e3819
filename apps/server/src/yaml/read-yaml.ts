import { type Document, isMap, type ParsedNode, parseAllDocuments, visit } from 'yaml'

export type YamlDocument = Document.Parsed<ParsedNode>

export interface YamlProblem {
  readonly message: string
  /** In UTF-16 code units from the start of the text; null: of the text as a whole. */
  readonly offset: number | null
  /** The text is no YAML, rather than YAML that is not read here. */
  readonly isSyntax: boolean
}

/** `*alias` may expand to at most this many nodes: enough for defaults, too little for a bomb. */
const maxAliasCount = 100

/**
 * YAML 1.2 with its core schema: plain values only, no custom tags. A megabyte takes about a third of a second, and
 * several when it is broken all over, during which nothing else runs: bound the text.
 *
 * @returns every document of the text with its value, or what is wrong with the first that is wrong.
 */
export function readYaml(
  text: string,
):
  | { readonly documents: readonly YamlDocument[]; readonly values: readonly unknown[] }
  | { readonly problem: YamlProblem } {
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
    if (!Array.isArray(documents) || documents.length === 0) return whole('the file holds nothing')
    for (const document of documents) {
      const problem = problemOf(document)
      if (problem !== null) return { problem }
    }
    return { documents, values: documents.map((document) => document.toJS({ maxAliasCount })) }
  } catch (error) {
    if (error instanceof ReferenceError)
      return whole(`YAML aliases expand to more than ${maxAliasCount} nodes`)
    if (error instanceof RangeError) return whole('nested too deeply')
    throw error
  }
}

const whole = (message: string) => ({ problem: { message, offset: null, isSyntax: false } })

function problemOf(document: YamlDocument): YamlProblem | null {
  // An unknown tag is but a warning to the parser, which then drops the tag: that would be another value.
  const first = document.errors[0] ?? document.warnings[0]
  if (first === undefined) return duplicateKey(document)
  const [offset] = first.pos
  if (first.code === 'RESOURCE_EXHAUSTION') return { message: 'nested too deeply', offset, isSyntax: true }
  const [message = ''] = first.message.split('\n')
  return { message: message.replace(/ at line \d+, column \d+:$/, ''), offset, isSyntax: true }
}

function duplicateKey(document: YamlDocument): YamlProblem | null {
  let problem: YamlProblem | null = null
  visit(document, {
    Map(_key, map) {
      const seen = new Set<string>()
      for (const { key } of isMap<ParsedNode>(map) ? map.items : []) {
        const name = String(key)
        if (seen.has(name)) {
          const message = `the key "${name.slice(0, 100)}" stands there twice`
          problem = { message, offset: key.range?.[0] ?? 0, isSyntax: true }
          return visit.BREAK
        }
        seen.add(name)
      }
      return undefined
    },
  })
  return problem
}
