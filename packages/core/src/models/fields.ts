import { z } from 'zod'

// Field schemas that several models share; the limits are those of the published contract.

export const Name = z.string().trim().min(1).max(200)

/** Instructions, topics, contexts: long texts that end up in prompts. */
export const LongText = z.string().max(100_000)

/** ISO 8601 in UTC with milliseconds. */
export const Timestamp = z.iso.datetime({ precision: 3 })

/** A model as `provider:model`, split at the first colon, e.g. `compatible:llama3.3`. */
export const ModelName = z
  .string()
  .max(200)
  .regex(/^[a-z][a-z0-9-]*:.+$/, 'Expected "provider:model", for example "simulated:debater"')

/** A tool named by a persona or scenario; that there is one of this name shows when it is called. */
export const ToolReference = z.string().min(1).max(200)
export const Tag = z.string().trim().min(1).max(100)
export const MaxOutputTokens = z.int().min(1).max(1_000_000)
export const Temperature = z.number().min(0).max(2)

/** Money in US dollars; null when a price is unknown, never 0 for that. */
export const CostUsd = z.number().nonnegative().nullable()

/** Any JSON value. Written out and named, so that the API document can refer to it from within itself. */
export const Json: z.ZodType<z.core.util.JSONType> = z
  .lazy(() =>
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Json), z.record(z.string(), Json)]),
  )
  .meta({ id: 'Json' })

/** What an imported file said that has no place of its own here; kept, exported, and never part of a prompt. */
export const Metadata = z.record(z.string(), Json).meta({ id: 'Metadata' })
export type Metadata = z.infer<typeof Metadata>
