import { z } from 'zod'
import { Explanation, jsonForm } from './forms.ts'

/** "A", "response B" or "**C**" as the letter alone. */
const ResponseLetter = z
  .string()
  .regex(/^\W*(?:response\b)?\W*[a-z]\W*$/i, 'Expected the letter of a response.')
  .transform((text) => (/[a-z]\W*$/i.exec(text)?.[0] ?? '').charAt(0).toUpperCase())

/**
 * A strict order of responses, best first, by the letters that the prompt gives them: none stands in it twice. Whether all
 * are there, and no other, is for the format to say.
 */
export const ranking = jsonForm(
  z.object({
    evaluation: Explanation,
    ranking: z
      .array(ResponseLetter)
      .min(1)
      .refine((letters) => new Set(letters).size === letters.length, 'A response stands in it twice.'),
  }),
  '{"evaluation": "what each response does well and badly, in a few sentences", "ranking": ["the letter of the best response", "the next", "…", "the last"]}',
)

/** Whom the moderator of an open floor calls next, by the name that the prompt gives. */
export const nextSpeaker = jsonForm(
  z.object({ reason: Explanation, speaker: z.string().trim().min(1) }),
  '{"reason": "why, in a few words", "speaker": "exactly one of the candidates"}',
)
