import { isSameJson } from '@workbench/core/tools/is-same-json'

const defaults: Readonly<Record<string, unknown>> = {
  description: '',
  enabled: true,
  inputs: null,
  toolLimits: {},
}

/** A draft without what says no more than its absence. */
export function withoutDefaults(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const said = Object.entries(draft).filter(
    ([name, value]) =>
      value !== undefined && !(Object.hasOwn(defaults, name) && isSameJson(value, defaults[name])),
  )
  return Object.fromEntries(
    said.map(([name, value]) => [name, name === 'trigger' ? triggerOf(value) : value]),
  )
}

function triggerOf(trigger: unknown): unknown {
  if (typeof trigger !== 'object' || trigger === null || Array.isArray(trigger)) return trigger
  const { timezone, ...rest } = trigger as Record<string, unknown>
  return timezone === undefined || timezone === 'UTC' ? rest : { ...rest, timezone }
}
