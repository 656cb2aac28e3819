import { z } from 'zod'
import { Confidence, Explanation, jsonForm, ShortAnswer } from './forms.ts'

/** What the moderator of a tit-for-tat debate says of a round. The flag decides, never the presence of an answer. */
export const pairRuling = jsonForm(
  z
    .object({
      reason: Explanation,
      preference: z.boolean(),
      side: z.enum(['affirmative', 'negative', 'neither']),
      answer: ShortAnswer.nullable().catch(null),
    })
    // To prefer neither side says nothing: it is asked for again, and then an abstention.
    .refine(({ preference, side }) => !preference || side !== 'neither'),
  '{"reason": "why, in a sentence or two", "preference": true when one side has clearly the better case, else false, "side": "affirmative", "negative" or "neither", "answer": "the answer to the topic that follows, as short as possible, or null"}',
)

/** Every answer that was given, before one is chosen. */
export const answerCandidates = jsonForm(
  z.object({ candidates: z.array(ShortAnswer).min(1).max(20) }),
  '{"candidates": ["each different answer that was argued for, as short as possible"]}',
)

/** The answer that the late judge of a tit-for-tat debate chooses, and whose it is. */
export const finalAnswer = jsonForm(
  z.object({
    reason: Explanation,
    answer: ShortAnswer,
    side: z.enum(['affirmative', 'negative', 'neither']).catch('neither'),
    confidence: Confidence,
  }),
  '{"reason": "why, in a few sentences", "answer": "the answer alone, as short as possible", "side": who argued for it, "affirmative", "negative" or "neither" (both did, or nobody), "confidence": 0 to 1}',
)

/** A referee's scores, 1 … 10, of each text by the name that the prompt gives it. */
export const refereeScores = jsonForm(
  z.object({
    reason: Explanation,
    scores: z.array(z.object({ text: z.string().trim().min(1), score: z.number().min(1).max(10) })).min(1),
  }),
  '{"reason": "why, in a few sentences", "scores": [{"text": "the name of the text", "score": 1 to 10}]}',
)

/** More than one reader can weigh at once; also keeps what is told of findings within the tokens that wrote them. */
const mostFindings = 10

/** What a red team found in the present plan; none is a finding, too. */
export const findings = jsonForm(
  z.object({
    findings: z
      .array(
        z.object({
          claim: z.string().trim().min(1),
          severity: z.number().min(1).max(5),
          evidence: Explanation,
          exploit: Explanation,
        }),
      )
      .max(mostFindings),
  }),
  '{"findings": [{"claim": "what is wrong with the plan, in a sentence", "severity": 1 (slight) to 5 (fatal), "evidence": "what shows it", "exploit": "how it would come about, step by step"}]}. At most 10; write "findings": [] when you find nothing new',
)

/** What the blue team makes of each open finding, and the plan as it stands then, in full. */
export const defence = jsonForm(
  z.object({
    responses: z
      .array(
        z.object({
          finding: z.string().trim().min(1),
          action: z.enum(['accept', 'mitigate', 'rebut']),
          text: Explanation,
        }),
      )
      .catch([]),
    plan: z.string().trim().min(1),
  }),
  '{"responses": [{"finding": "its id, e.g. F1", "action": "accept" (and patch the plan), "mitigate" or "rebut", "text": "what you changed, or why it does not hold"}], "plan": "the whole plan as it stands now"}',
)

/** What the white team rules of each finding. */
export const findingRulings = jsonForm(
  z.object({
    rulings: z
      .array(
        z.object({
          finding: z.string().trim().min(1),
          residual: z.number().min(0).max(5),
          reason: Explanation,
        }),
      )
      .min(1),
  }),
  '{"rulings": [{"finding": "its id, e.g. F1", "residual": severity that is left after the response, 0 (none) to 5 (fatal), "reason": "why, in a sentence"}]}',
)
