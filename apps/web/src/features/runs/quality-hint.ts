import { hasEnded, type RunSummary } from '@workbench/client/models'

type Metric = NonNullable<RunSummary['quality']>['metric']

const meanings: Readonly<Record<Metric, string>> = {
  rubric: 'How well it meets its rubric, as its judge says',
  faithfulness: 'How faithful it is to what it was given, as its judge says',
  groundedness: 'Groundedness: the share of claims that what it was given or found supports in words',
  toolSuccessRate: 'Share of tool calls that went well',
}

/** What the figure in the score column of a run means, or why there is none. */
export function qualityHint({ quality, status }: Pick<RunSummary, 'quality' | 'status'>): string {
  if (quality !== null) return meanings[quality.metric]
  return hasEnded(status)
    ? 'Nothing says how good it was: a judge with a rubric, documents or tools would.'
    : 'Scored when it has ended.'
}
