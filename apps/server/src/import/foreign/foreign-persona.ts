import type { Metadata } from '@workbench/core/models/fields'
import { metadataFrom } from '../found/kept-fields.ts'

interface Spoken {
  readonly name: string
  readonly instructions: string
  /** null: nobody can tell who serves it. */
  readonly model: string | null
  readonly temperature: number | undefined
  readonly maxOutputTokens: number | undefined
}

/** A persona of another program, tagged with its name; what has no place here is kept under that name. */
export const foreignPersona = (
  program: string,
  { name, instructions, model, temperature, maxOutputTokens }: Spoken,
  kept: Metadata,
) => ({
  name,
  instructions,
  ...(model !== null && { model }),
  ...(temperature !== undefined && { temperature }),
  ...(maxOutputTokens !== undefined && { maxOutputTokens }),
  tags: [program],
  metadata: metadataFrom(program, kept),
})
