import { PersonaId, RunId, ScenarioId } from '@workbench/core/models/ids'
import { z } from 'zod'

const ImportNote = z
  .strictObject({
    name: z.string().describe('The file.'),
    place: z.string().describe('Where in the file, e.g. "line 12" or "personas[3]"; empty for all of it.'),
    item: z.string().nullable().describe("The item's own name, where it could be read."),
    reason: z.string(),
  })
  .meta({ id: 'ImportNote' })
export type ImportNote = z.infer<typeof ImportNote>

const Count = z.int().nonnegative()
const FileId = z.string().max(1000).describe('What the files call it by.')

/** Import in several requests: what later ones refer to, by the ids of the files. */
export const ImportReferences = z
  .strictObject({
    personas: z.array(z.strictObject({ fileId: FileId, id: PersonaId })),
    scenarios: z.array(z.strictObject({ fileId: FileId, id: ScenarioId })),
    runs: z.array(z.strictObject({ fileId: FileId, id: RunId })),
  })
  .meta({ id: 'ImportReferences' })
export type ImportReferences = z.infer<typeof ImportReferences>

export const ImportResult = z
  .strictObject({
    imported: z.strictObject({ personas: Count, scenarios: Count, runs: Count, tools: Count }),
    created: z.strictObject({
      personas: z.array(z.strictObject({ id: PersonaId, name: z.string(), file: z.string() })),
      scenarios: z.array(z.strictObject({ id: ScenarioId, name: z.string(), file: z.string() })),
      runs: z.array(z.strictObject({ id: RunId, name: z.string(), file: z.string() })),
      tools: z.array(z.strictObject({ name: z.string(), file: z.string() })),
    }),
    skipped: z.array(ImportNote).describe('Items that are there already.'),
    failed: z.array(ImportNote).describe('Files and items that could not be taken; all others were.'),
    remarks: z.array(ImportNote).describe('What could not be taken of items that were.'),
    references: ImportReferences.describe(
      'What the ids in these files stand for here; hand it on when an import takes several requests.',
    ),
  })
  .meta({ id: 'ImportResult' })
export type ImportResult = z.infer<typeof ImportResult>

export const ImportRequest = z
  .strictObject({
    files: z
      .array(
        z.strictObject({
          name: z
            .string()
            .min(1)
            .max(1000)
            .describe(
              'Its ending says how to read it: .json, .yaml, .yml, .csv, .ts (a script tool); a folder personas, scenarios, runs or tools what it holds.',
            ),
          content: z.string(),
        }),
      )
      .min(1)
      .max(10_000),
    references: ImportReferences.optional().describe(
      'From the answers to earlier requests of the same import.',
    ),
  })
  .meta({ id: 'ImportRequest' })
export type ImportRequest = z.infer<typeof ImportRequest>
export type ImportFile = ImportRequest['files'][number]
