import type { Event } from '@workbench/client/models'
import { numberOf, textOf } from '../event-data.ts'

/** What was done with documents: looked up for a turn, or read. */
export type KnowledgeStep =
  | {
      readonly kind: 'search'
      readonly speaker: string
      readonly query: string
      readonly passages: number
      readonly documents: number
    }
  | {
      readonly kind: 'batch'
      /** From 1. */
      readonly number: number
      /** So far, all batches together. */
      readonly chunks: number
      readonly characters: number
    }
  | { readonly kind: 'publish'; readonly chunks: number }
  | { readonly kind: 'reading'; readonly name: string; readonly sizeBytes: number | null }

/** null for an event that tells of something else. */
export function knowledgeStep({ type, component, data }: Event): KnowledgeStep | null {
  const key = textOf(data.key)
  if (component !== 'knowledge' || key === null) return null
  if (type === 'StepStarted') {
    return { kind: 'reading', name: textOf(data.name) ?? 'the document', sizeBytes: numberOf(data.sizeBytes) }
  }
  if (type !== 'StepFinished') return null
  const chunks = numberOf(data.chunks) ?? 0
  const batch = /^batch\/(\d+)$/.exec(key)?.[1]
  if (batch !== undefined) {
    return { kind: 'batch', number: Number(batch) + 1, chunks, characters: numberOf(data.characters) ?? 0 }
  }
  if (key === 'publish') return { kind: 'publish', chunks }
  return {
    kind: 'search',
    speaker: textOf(data.speaker) ?? 'Somebody',
    query: textOf(data.query) ?? '',
    passages: numberOf(data.passages) ?? 0,
    documents: numberOf(data.documents) ?? 0,
  }
}

/** `6 passages of 2 documents`; `nothing` */
export const foundWords = (passages: number, documents: number): string =>
  passages === 0 ? 'nothing' : `${counted(passages, 'passage')} of ${counted(documents, 'document')}`

export const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`
