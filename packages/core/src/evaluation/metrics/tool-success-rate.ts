import { toolCallsMadeHere } from './done-here.ts'
import { goodRate } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { shareOf } from './numbers/share-of.ts'

/** Calls that brought a result / calls. */
export const toolSuccessRate: Metric = {
  ...goodRate,
  name: 'toolSuccessRate',
  version: 1,
  title: 'Tool success rate',
  meaning:
    'Share of tool calls that brought a result. A call with wrong arguments, or one that was denied, failed.',
  group: 'tools',
  primary: true,
  measure: (measured) => shareOf(toolCallsMadeHere(measured), ({ ok }) => ok),
  evidence: ({ output, run }) =>
    (output?.turns ?? [])
      .filter(({ index }) => index >= (run.forkedFrom?.turn ?? 0))
      .flatMap(({ index, toolCalls }) =>
        toolCalls
          .filter(({ ok }) => !ok)
          .map(({ name, error }) => ({
            turn: index,
            text: error === null ? '' : `${error.code}: ${error.message}`,
            note: `The tool "${name}" failed.`,
          })),
      ),
}
