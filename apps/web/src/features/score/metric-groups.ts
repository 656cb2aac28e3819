import type { MetricDescription } from '@workbench/client/models'

export type MetricGroup = MetricDescription['group']

/** Groups in the order in which one asks for them, as people call them. */
export const metricGroups: readonly { readonly group: MetricGroup; readonly title: string }[] = [
  { group: 'time', title: 'Time' },
  { group: 'cost', title: 'Cost' },
  { group: 'tools', title: 'Tools' },
  { group: 'conversation', title: 'Conversation' },
  { group: 'opinion', title: 'Opinion' },
  { group: 'grounding', title: 'Grounding' },
  { group: 'judged', title: 'Judged' },
]
