import { z } from 'zod'
import { Name } from './fields.ts'
import { PersonText } from './person-turn.ts'

/** How many notes a run takes: every later prompt quotes all of them. */
export const mostNotes = 50

export const NoteDraft = z
  .strictObject({
    text: PersonText,
    by: Name.optional().describe('Who says it, in words for people.'),
  })
  .meta({ id: 'NoteDraft' })
export type NoteDraft = z.infer<typeof NoteDraft>
