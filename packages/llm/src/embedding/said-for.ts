import type { Purpose } from './embedding-providers.ts'

/**
 * Models that anybody may run and that were trained on texts which say what they are for; without these words they find
 * worse. From the models' own pages.
 */
const families: readonly (readonly [name: RegExp, prefixes: Readonly<Record<Purpose, string>>])[] = [
  [/nomic-embed-text/i, { passage: 'search_document: ', query: 'search_query: ' }],
  [/(?:^|[/-])e5-/i, { passage: 'passage: ', query: 'query: ' }],
  [
    /mxbai-embed|snowflake-arctic-embed|(?:^|[/-])bge-(?:small|base|large)-en/i,
    { passage: '', query: 'Represent this sentence for searching relevant passages: ' },
  ],
]

/** A text as the model wants it for this purpose. @param modelName - Without the provider. */
export function saidFor(purpose: Purpose, modelName: string, text: string): string {
  const prefixes = families.find(([name]) => name.test(modelName))?.[1]
  return prefixes === undefined ? text : prefixes[purpose] + text
}
