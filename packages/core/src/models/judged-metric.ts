import { z } from 'zod'

/** What a model can be asked to judge of a run. */
export const JudgedMetricName = z.enum(['rubric', 'faithfulness', 'refusal']).meta({ id: 'JudgedMetricName' })
export type JudgedMetricName = z.infer<typeof JudgedMetricName>
