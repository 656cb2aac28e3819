import type { ToolNarrowing } from '@workbench/client/models'
import { duration } from '../../../format/duration.ts'
import { size } from '../../../format/size.ts'

export type ToolLimits = Readonly<Record<string, ToolNarrowing>>

/** How tools are narrowed, a line for each that is. */
export const limitsText = (limits: ToolLimits): string =>
  Object.entries(limits)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tool, narrowing]) => `${tool}: ${narrowingWords(narrowing)}`)
    .join('\n')

const lists = { net: 'hosts', read: 'reads', write: 'writes', secrets: 'secrets' } as const

/** `only hosts a.com; no secrets; at most 5 s; asks first`, or `as its policy says`. */
export function narrowingWords(narrowing: ToolNarrowing): string {
  const parts = [
    ...(narrowing.enabled === false ? ['off'] : []),
    ...Object.entries(lists).flatMap(([field, word]) => {
      const names = narrowing[field as keyof typeof lists]
      if (names === undefined) return []
      return names.length === 0 ? [`no ${word}`] : [`only ${word} ${names.join(', ')}`]
    }),
    ...(narrowing.timeoutMs === undefined ? [] : [`at most ${duration(narrowing.timeoutMs)}`]),
    ...(narrowing.memoryMb === undefined ? [] : [`at most ${narrowing.memoryMb} MiB`]),
    ...(narrowing.maxOutputBytes === undefined ? [] : [`at most ${size(narrowing.maxOutputBytes)}`]),
    ...(narrowing.needsApproval === true ? ['asks first'] : []),
    ...(narrowing.artifacts === false ? ['saves no files'] : []),
  ]
  return parts.length === 0 ? 'as its policy says' : parts.join('; ')
}
