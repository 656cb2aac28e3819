import { z } from 'zod'
import { Timestamp } from './fields.ts'

export const SearchKind = z.enum(['run', 'persona', 'scenario', 'document']).meta({ id: 'SearchKind' })
export type SearchKind = z.infer<typeof SearchKind>

/** Something that the search over everything found. */
export const SearchHit = z
  .strictObject({
    kind: SearchKind,
    id: z.string(),
    title: z.string(),
    excerpt: z.string().describe('The words around what was found.'),
    marks: z
      .array(z.tuple([z.int(), z.int()]))
      .describe('Words of the query in the excerpt: from, to (excluded), in characters.'),
    turn: z.int().nonnegative().nullable().describe('Of a run: the turn that says it.'),
    chunkId: z.uuid().nullable().describe('Of a document: the passage that says it.'),
    at: Timestamp,
  })
  .meta({ id: 'SearchHit' })
export type SearchHit = z.infer<typeof SearchHit>
