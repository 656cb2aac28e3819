import { z } from 'zod'
import { Explanation, jsonForm } from './forms.ts'

/** A strict order of all responses that the prompt shows, best first, by the letters it gives them. */
export const ranking = jsonForm(
  z.object({
    evaluation: Explanation,
    ranking: z.array(z.string().trim().min(1)).min(1),
  }),
  '{"evaluation": "what each response does well and badly, in a few sentences", "ranking": ["the letter of the best response", "the next", "…", "the last"]}',
)

/** Whom the moderator of an open floor calls next, by the name that the prompt gives. */
export const nextSpeaker = jsonForm(
  z.object({ reason: Explanation, speaker: z.string().trim().min(1) }),
  '{"reason": "why, in a few words", "speaker": "exactly one of the candidates"}',
)
