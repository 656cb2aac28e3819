import { z } from 'zod'
import { Confidence, Explanation, jsonForm } from './forms.ts'

/** Numbers come quoted now and then. */
const Estimate = z.union([
  z.number(),
  z
    .string()
    .trim()
    .regex(/^[-+]?\d+(?:\.\d+)?$/)
    .transform(Number),
])

/** An expert's estimate in a Delphi round; whether it lies on the scale is for the format to say. */
export const estimate = jsonForm(
  z.object({ reasons: Explanation, estimate: Estimate, confidence: Confidence }),
  '{"reasons": "your strongest reasons, in a few sentences", "estimate": a number on the scale, "confidence": 0 to 1}',
)
