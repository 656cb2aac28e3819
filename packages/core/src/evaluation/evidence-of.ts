import { shortened } from '../debate/prompts/shortened.ts'
import type { Evidence } from '../models/score.ts'
import { metricCatalogue } from './metrics/catalogue.ts'
import type { MeasuredRun } from './metrics/metric.ts'

const mostPerMetric = 50
const mostInAll = 200
const longestText = 500
const longestNote = 300

/**
 * The places in a transcript that speak for its figures, metric by metric. Computed when somebody asks for it: it follows
 * from the transcript and would only take room.
 *
 * @returns at most 200, of one metric at most 50, what is worst first where the metric knows.
 */
export const evidenceOf = (measured: MeasuredRun): Evidence[] =>
  metricCatalogue
    .flatMap(({ name, evidence }) =>
      (evidence?.(measured) ?? []).slice(0, mostPerMetric).map(({ turn, text, note }) => ({
        metric: name,
        turn,
        text: shortened(text, longestText),
        note: shortened(note, longestNote),
      })),
    )
    .slice(0, mostInAll)
