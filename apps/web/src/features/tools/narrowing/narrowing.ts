import type { ToolNarrowing } from '@workbench/client/models'
import type { ToolLimits } from './limits-text.ts'

/** How a list of a policy is narrowed: not at all, to nothing, or to some. */
export type ListChoice = 'policy' | 'none' | 'some'

export function listChoice(names: readonly string[] | undefined): ListChoice {
  if (names === undefined) return 'policy'
  return names.length === 0 ? 'none' : 'some'
}

/** The limits with one tool's changed; a field that is undefined, and a tool without any, is left out. */
export function withNarrowing(
  limits: ToolLimits,
  tool: string,
  changes: { readonly [Field in keyof ToolNarrowing]: ToolNarrowing[Field] | undefined },
): ToolLimits {
  const changed = Object.entries({ ...limits[tool], ...changes }).filter(([, value]) => value !== undefined)
  const { [tool]: _, ...others } = limits
  return changed.length === 0 ? others : { ...others, [tool]: Object.fromEntries(changed) }
}

/** Tools whose limits can be set: those that are chosen, and those that have some already. */
export const narrowable = (tools: readonly string[], limits: ToolLimits): readonly string[] => [
  ...new Set([...tools, ...Object.keys(limits)]),
]

/** Names of a narrower list that the policy does not have: they stay denied. */
export const widening = (names: readonly string[], policy: readonly string[]): readonly string[] =>
  names.filter((name) => !policy.some((allowed) => covers(allowed, name)))

/** Whether one entry of a policy lets through what another one names: the same, a suffix, or a folder above. */
function covers(allowed: string, name: string): boolean {
  if (allowed === name) return true
  if (allowed.startsWith('*.')) return name.endsWith(allowed.slice(1))
  if (allowed.startsWith('/')) return name.startsWith(allowed.endsWith('/') ? allowed : `${allowed}/`)
  // Without a port, a host stands for its usual ports.
  return !allowed.includes(':') && (name === `${allowed}:80` || name === `${allowed}:443`)
}
