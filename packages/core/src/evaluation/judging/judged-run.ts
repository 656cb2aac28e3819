import type { z } from 'zod'
import type { Prompt } from '../../debate/stages/prompt-for.ts'
import type { DebateInput, DebateResult } from '../../models/debate.ts'
import type { Json } from '../../models/fields.ts'
import type { JudgedMetricName } from '../../models/judged-metric.ts'
import type { JudgedOrder, MetricDescription } from '../../models/score.ts'

/** A debate that has completed, as judges see it. */
export interface JudgedRun {
  readonly input: DebateInput
  readonly output: DebateResult
}

/** What a judge said, read. */
export interface ReadAnswer {
  /** 0 … 1, 1 is good; null when there was nothing to count, e.g. no claim at all. */
  readonly value: number | null
  readonly answer: z.infer<typeof Json>
}

/**
 * A metric that a model judges. Whoever changes prompt or reading raises `version`: runs judged with another version are
 * not comparable, and what is stored stays what it was.
 */
export interface JudgedMetric extends MetricDescription {
  readonly judged: JudgedMetricName
  /** Why there is nothing to judge, in words for people; null when there is. Nothing is asked then. */
  readonly nothingToJudge: (run: JudgedRun) => string | null
  /** Pure: the same run and order give the same prompt. */
  readonly prompt: (run: JudgedRun, order: JudgedOrder) => Prompt
  /** @returns null when the answer can't be read; it is never repaired into a value. */
  readonly read: (text: string, run: JudgedRun) => ReadAnswer | null
}

/** Judges prefer what comes first; asked both ways, that shows, and the mean is less of it. */
export const inOrder = <Item>(items: readonly Item[], order: JudgedOrder): readonly Item[] =>
  order === 'forward' ? items : items.toReversed()
