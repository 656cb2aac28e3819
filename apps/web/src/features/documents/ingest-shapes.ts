import type { Run } from '@workbench/client/models'

// Input and output of a run that reads a document, which the API document leaves open; read leniently.

export interface IngestInput {
  readonly documentId: string | null
  readonly title: string
  readonly collection: string | null
  readonly sizeBytes: number | null
  readonly sha256: string | null
  /** Which content of the document it is, from 1. */
  readonly generation: number
  readonly declaredType: string | null
  /** null: passages are found by their words alone. */
  readonly embeddingModel: string | null
}

export interface IngestOutput {
  readonly chunks: number
  readonly embedded: number
  readonly characters: number
  readonly pages: number | null
  readonly mediaType: string | null
  readonly isUnchanged: boolean
  readonly notes: readonly string[]
}

export function ingestInputOf({ input, title }: Pick<Run, 'input' | 'title'>): IngestInput {
  const fields = fieldsOf(input)
  return {
    documentId: textIn(fields.documentId),
    title: textIn(fields.title) ?? title,
    collection: textIn(fields.collection),
    sizeBytes: numberIn(fields.sizeBytes),
    sha256: textIn(fields.sha256),
    generation: numberIn(fields.generation) ?? 1,
    declaredType: textIn(fields.declaredType),
    embeddingModel: textIn(fields.embeddingModel),
  }
}

/** null until it is read. */
export function ingestOutputOf({ output }: Pick<Run, 'output'>): IngestOutput | null {
  const fields = fieldsOf(output)
  const chunks = numberIn(fields.chunks)
  if (chunks === null) return null
  return {
    chunks,
    embedded: numberIn(fields.embedded) ?? 0,
    characters: numberIn(fields.characters) ?? 0,
    pages: numberIn(fields.pages),
    mediaType: textIn(fields.mediaType),
    isUnchanged: fields.isUnchanged === true,
    notes: Array.isArray(fields.notes) ? fields.notes.filter((note) => typeof note === 'string') : [],
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const textIn = (value: unknown) => (typeof value === 'string' ? value : null)
const numberIn = (value: unknown) => (typeof value === 'number' ? value : null)
