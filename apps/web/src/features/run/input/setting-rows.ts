import type { Budget, DebateInput } from '@workbench/client/models'
import { duration } from '../../../format/duration.ts'
import { money } from '../../../format/money.ts'

export interface SettingRow {
  readonly name: string
  readonly value: string
}

/** The settings of a debate that fit into a line each. @param formatName - As people call the format. */
export const settingRows = (input: DebateInput, formatName: string): readonly SettingRow[] => [
  { name: 'Format', value: formatName },
  { name: 'Rounds', value: String(input.rounds) },
  ...Object.entries(input.formatOptions).map(([name, value]) => ({
    name: wordsOf(name),
    value: plain(value),
  })),
  { name: 'Budget', value: budgetText(input.budget) },
  { name: 'Model of built-in roles', value: input.model },
  { name: 'Longest answer', value: `${input.maxOutputTokens.toLocaleString('en-US')} tokens` },
  ...(input.collections.length === 0 ? [] : [{ name: 'Documents', value: input.collections.join(', ') }]),
  ...(input.privateVotes === true ? [{ name: 'Private votes', value: 'before and after' }] : []),
  ...(input.referenceAnswer === undefined ? [] : [{ name: 'Known answer', value: input.referenceAnswer }]),
  ...(input.window === undefined
    ? []
    : [
        {
          name: 'Turns quoted whole',
          value: `the newest ${input.window.wholeTurns}; older ones are summed up`,
        },
      ]),
  { name: 'Seed', value: String(input.seed) },
]

/** `at most 20 calls, $0.50`. */
export function budgetText({ maxCalls, maxTokens, maxCostUsd, maxSeconds }: Budget): string {
  const parts = [
    ...(maxCalls === undefined
      ? []
      : [maxCalls === 1 ? '1 call' : `${maxCalls.toLocaleString('en-US')} calls`]),
    ...(maxTokens === undefined ? [] : [`${maxTokens.toLocaleString('en-US')} tokens`]),
    ...(maxCostUsd === undefined ? [] : [money(maxCostUsd)]),
    ...(maxSeconds === undefined ? [] : [duration(maxSeconds * 1000)]),
  ]
  return parts.length === 0 ? 'no limit' : `at most ${parts.join(', ')}`
}

/** `stopOnConsensus` reads "Stop on consensus". */
export const wordsOf = (name: string): string => {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A value of a setting for people. */
export const plain = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value === null) return 'not set'
  return typeof value === 'string' ? (value === '' ? 'empty' : value) : JSON.stringify(value)
}
