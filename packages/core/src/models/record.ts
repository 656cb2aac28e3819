import { z } from 'zod'
import { Timestamp } from './fields.ts'
import { RunId } from './ids.ts'

/** What persistRecord wrote: the newest value under its key. */
export const RecordEntry = z
  .strictObject({
    collection: z.string(),
    key: z.string(),
    value: z.unknown(),
    runId: RunId,
    updatedAt: Timestamp,
  })
  .meta({ id: 'Record' })
export type RecordEntry = z.infer<typeof RecordEntry>
