import type { Turn } from '@workbench/client/models'

/** How later turns were written with a turn in view, or without it. */
export interface SeenBy {
  readonly turns: readonly Turn[]
  /** Their prompts gave it as part of a summary. */
  readonly inSummary: readonly Turn[]
  /** Later turns of which it is not known what they saw. */
  readonly unknown: readonly Turn[]
  /** Later turns that were written without it. */
  readonly without: readonly Turn[]
}

type Sight = 'whole' | 'summary' | 'none' | 'unknown'

/** How the prompt of `turn` gave the turn at `index`: by its list, else among the first `visibleTurns`. */
function sightOf({ sees, visibleTurns, summarised = 0 }: Turn, index: number): Sight {
  if (sees !== undefined) return sees.includes(index) ? 'whole' : 'none'
  if (visibleTurns === null) return 'unknown'
  if (index >= visibleTurns) return 'none'
  return index < summarised ? 'summary' : 'whole'
}

export function seenBy(index: number, turns: readonly Turn[]): SeenBy {
  const later = turns.filter((turn) => turn.index > index)
  const by = Map.groupBy(later, (turn) => sightOf(turn, index))
  return {
    turns: by.get('whole') ?? [],
    inSummary: by.get('summary') ?? [],
    unknown: by.get('unknown') ?? [],
    without: by.get('none') ?? [],
  }
}

/** What a turn was written with in view, in words. */
export function sawWords({ sees, visibleTurns, summarised }: Turn): string {
  const nothing = 'no turn of others'
  if (sees !== undefined) return sees.length === 0 ? nothing : turnsWords(sees)
  if (visibleTurns === null) return 'not recorded'
  if (visibleTurns === 0) return nothing
  const first = `the first ${visibleTurns === 1 ? 'turn' : `${visibleTurns} turns`}`
  if (summarised === undefined) return first
  return `${first}, of them the first ${summarised === 1 ? 'one' : summarised} as a summary`
}

/** `turn 3`, `turns 1 to 4 and 7`, counted from 1. */
export function turnsWords(indexes: readonly number[]): string {
  const spans: [first: number, last: number][] = []
  for (const index of indexes) {
    const span = spans.at(-1)
    if (span !== undefined && span[1] === index - 1) span[1] = index
    else spans.push([index, index])
  }
  const parts = spans.flatMap(([first, last]) => {
    if (last - first > 1) return [`${first + 1} to ${last + 1}`]
    return first === last ? [`${first + 1}`] : [`${first + 1}`, `${last + 1}`]
  })
  const list = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
  return `${indexes.length === 1 ? 'turn' : 'turns'} ${list}`
}
