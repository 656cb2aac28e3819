import type { Event } from '@workbench/client/models'
import type { IngestInput, IngestOutput } from '../../documents/ingest-shapes.ts'
import { knowledgeStep } from '../events/knowledge-step.ts'

/** How far reading has come. */
export interface ReadSoFar {
  readonly batches: number
  readonly chunks: number
  readonly characters: number
}

/** As the events of the run tell; null before the first batch is kept. A batch tells what there is in all so far. */
export function readSoFar(events: readonly Event[]): ReadSoFar | null {
  let so = null as ReadSoFar | null
  for (const event of events) {
    const step = knowledgeStep(event)
    if (step?.kind !== 'batch') continue
    so = {
      batches: Math.max(so?.batches ?? 0, step.number),
      chunks: Math.max(so?.chunks ?? 0, step.chunks),
      characters: Math.max(so?.characters ?? 0, step.characters),
    }
  }
  return so
}

/** How many passages were embedded, and why not the others. */
export function embeddedWords(
  { embeddingModel }: Pick<IngestInput, 'embeddingModel'>,
  { chunks, embedded }: Pick<IngestOutput, 'chunks' | 'embedded'>,
): string {
  if (embeddingModel === null) return 'none: passages are found by their words alone'
  const number = embedded.toLocaleString('en-US')
  if (embedded >= chunks) return number
  return embedded === 0 ? 'none: all of them were known' : `${number}; the others were known`
}
