import { LongText } from '@workbench/core/models/fields'
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

/** Texts for the variables in files, by name. */
export const ImportValues = z
  .record(z.string().min(1).max(200), LongText)
  .refine((values) => Object.keys(values).length <= 200, 'At most 200 variables can be given')
  .meta({ id: 'ImportValues' })

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
    asks: z
      .array(
        z.strictObject({
          name: z.string().describe('The file.'),
          variables: z
            .array(z.string())
            .describe('Without a value so far; none: it waits for the other files.'),
        }),
      )
      .describe(
        'Files with variables such as `{topic}`: nothing of them was taken. Send them again with `values`.',
      ),
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
              'Its ending says how to read it: .json, .yaml, .yml, .csv, .png, .charx, .ts (a script tool); a folder personas, scenarios, runs or tools what it holds.',
            ),
          content: z.string(),
          encoding: z
            .enum(['text', 'base64'])
            .optional()
            .describe('base64 for files that are no text: character cards as PNG or CHARX. Left out: text.'),
        }),
      )
      .min(1)
      .max(10_000),
    values: ImportValues.optional().describe(
      'For the variables in files, such as `{topic}` in the agents of CrewAI, by name; see `asks` in the answer.',
    ),
    references: ImportReferences.optional().describe(
      'From the answers to earlier requests of the same import.',
    ),
  })
  .meta({ id: 'ImportRequest' })
export type ImportRequest = z.infer<typeof ImportRequest>
export type ImportFile = ImportRequest['files'][number]
