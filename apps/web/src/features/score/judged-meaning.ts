import type { JudgedMetricName } from '@workbench/client/models'

interface Meaning {
  readonly title: string
  /** One or two sentences. */
  readonly meaning: string
}

/** What a model can be asked to judge, as people call it; also where a scenario chooses among them. */
export const judgedMeaning: Readonly<Record<JudgedMetricName, Meaning>> = {
  rubric: {
    title: 'Rubric score',
    meaning: 'Each criterion of the rubric from 0 to 10, weighted. Nothing to judge without a rubric.',
  },
  faithfulness: {
    title: 'Faithfulness',
    meaning: 'The share of claims that what was given supports: context, results of tools, citations.',
  },
  refusal: {
    title: 'Compliance',
    meaning:
      'Whether each turn did what it was asked: in full 1, in part one half, not at all 0; their mean.',
  },
}

/** Its name among all metrics. */
export const judgedName = (metric: JudgedMetricName): string => `judged.${metric}`
