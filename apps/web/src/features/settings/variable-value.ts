import type { Settings } from '@workbench/client/models'

type Variable = Settings['configuration'][number]

/** What stands beside a variable: its value, where an address leads, or only that it is set. */
export function variableValue({ value, isSecret, from }: Variable): { text: string; isKnown: boolean } {
  if (value !== null) return { text: value, isKnown: true }
  return { text: from === 'default' ? 'not set' : isSecret ? 'set, not shown' : 'set', isKnown: false }
}

/** Nobody set it, and it has no value of its own. */
export const isUnset = ({ value, from }: Variable): boolean => value === null && from === 'default'

/** What somebody chose comes before what is as it comes; each in the order of the documentation. */
export const chosenFirst = (variables: readonly Variable[]): readonly Variable[] => [
  ...variables.filter(({ from }) => from === 'environment'),
  ...variables.filter(({ from }) => from === 'default'),
]
