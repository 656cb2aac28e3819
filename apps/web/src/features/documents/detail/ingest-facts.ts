import type { Run } from '@workbench/client/models'

/** What the run that read a document tells of it. */
export interface IngestFacts {
  /** `local:lexical`, `openai:text-embedding-3-small`; null: none; undefined: nobody knows. */
  readonly embeddingModel: string | null | undefined
  readonly pages: number | null
  readonly characters: number | null
  readonly embedded: number | null
  readonly isUnchanged: boolean
  /** What was left out. */
  readonly notes: readonly string[]
}

/** Reads them out of input and output, which the API document leaves open. */
export function ingestFacts({ input, output }: Pick<Run, 'input' | 'output'>): IngestFacts {
  const asked = fieldsOf(input)
  const found = fieldsOf(output)
  const { embeddingModel } = asked
  return {
    embeddingModel:
      typeof embeddingModel === 'string' || embeddingModel === null ? embeddingModel : undefined,
    pages: numberIn(found.pages),
    characters: numberIn(found.characters),
    embedded: numberIn(found.embedded),
    isUnchanged: found.isUnchanged === true,
    notes: Array.isArray(found.notes) ? found.notes.filter((note) => typeof note === 'string') : [],
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const numberIn = (value: unknown) => (typeof value === 'number' ? value : null)
