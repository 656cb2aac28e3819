import type { StepOutcome } from '@workbench/client/models'

/** One step of a run by its place: `path` is '' outside of every forEach, `2` in its third item, `2.0` in one within. */
export interface StepPlace {
  readonly id: string
  readonly path: string
}

const part = /^steps\/([^/]+)(?:\/item\/(\d+)\/(?=steps\/))?/

/** The place that a key of the journal names; null for a key of another kind. */
export function placeOfKey(key: string): StepPlace | null {
  const items: string[] = []
  let rest = key
  for (;;) {
    const found = part.exec(rest)
    const id = found?.[1]
    if (found === null || id === undefined) return null
    rest = rest.slice(found[0].length)
    const item = found[2]
    if (item === undefined) return rest === '' ? { id, path: items.join('.') } : null
    items.push(item)
  }
}

/** The forEach steps that a key leads through, outermost first, each with the item. */
export function loopsOfKey(key: string): readonly { readonly id: string; readonly item: number }[] {
  return [...key.matchAll(/steps\/([^/]+)\/item\/(\d+)\//g)].map(([, id = '', item]) => ({
    id,
    item: Number(item),
  }))
}

export interface PlacedOutcome {
  readonly path: string
  readonly outcome: StepOutcome
}

/** Every outcome of a step: one, or one for each item of the forEach it is in. */
export function outcomesOfStep(
  steps: Readonly<Record<string, StepOutcome>>,
  id: string,
  path = '',
): readonly PlacedOutcome[] {
  const own = steps[id]
  if (own !== undefined) return [{ path, outcome: own }]
  const found: PlacedOutcome[] = []
  for (const { items = [] } of Object.values(steps)) {
    for (const [index, item] of items.entries()) {
      for (const each of outcomesOfStep(item, id, path === '' ? String(index) : `${path}.${index}`))
        found.push(each)
    }
  }
  return found
}

/** `Item 3`, `Item 3, 1` for people, who count from one. */
export const itemWords = (path: string): string =>
  `Item ${path
    .split('.')
    .map((index) => Number(index) + 1)
    .join(', ')}`
