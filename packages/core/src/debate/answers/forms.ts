import { z } from 'zod'

// What the forms of several answers share. Only details (a confidence, a reason) may be missing.

/** 0 … 1 as the model states it; null when it stated none that makes sense. */
export const Confidence = z.number().min(0).max(1).nullable().catch(null)
export const Explanation = z.string().catch('')
/** Answers such as 42 or true come unquoted now and then. */
export const ShortAnswer = z.union([
  z.string().trim().min(1),
  z.number().transform(String),
  z.boolean().transform(String),
])

/** One form of answer: how it is read, and how a prompt asks for it. */
export interface AnswerForm<Schema extends z.ZodType> {
  readonly schema: Schema
  /** The last words of the prompt. */
  readonly instructions: string
}

export const jsonForm = <Schema extends z.ZodType>(schema: Schema, example: string): AnswerForm<Schema> => ({
  schema,
  instructions: `Answer with one JSON object in this form, and write nothing after it:\n${example}`,
})
