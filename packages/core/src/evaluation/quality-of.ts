import type { RunQuality } from '../models/run.ts'

/** The figures that can speak for a run, from the one that says most to the one that says least. */
const speaking = [
  'rubric',
  'faithfulness',
  'groundedness',
  'toolSuccessRate',
] as const satisfies readonly RunQuality['metric'][]

/** By metric; null or left out: not measured. */
export type QualityFigures = Partial<Readonly<Record<RunQuality['metric'], number | null>>>

/**
 * The one figure that lists show of how good a run was: what a judge said by the rubric before how faithful it is to what
 * it was given, both before what is counted without a judge.
 *
 * @returns null when none of them was measured.
 */
export function qualityOf(figures: QualityFigures): RunQuality | null {
  for (const metric of speaking) {
    const value = figures[metric]
    if (value !== null && value !== undefined) return { metric, value }
  }
  return null
}
