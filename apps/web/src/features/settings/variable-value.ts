import type { Settings } from '@workbench/client/models'

type Variable = Settings['configuration'][number]

/** What stands beside a variable: its value, where an address leads, or only that it is set. */
export function variableValue({ value, isSecret, from }: Variable): { text: string; isKnown: boolean } {
  if (value !== null) return { text: value, isKnown: true }
  if (from === 'environment') return { text: isSecret ? 'set, not shown' : 'set', isKnown: false }
  return { text: 'not set', isKnown: false }
}

/** What somebody chose comes before what is as it comes; each in the order of the documentation. */
export const chosenFirst = (variables: readonly Variable[]): readonly Variable[] => [
  ...variables.filter(({ from }) => from === 'environment'),
  ...variables.filter(({ from }) => from === 'default'),
]
