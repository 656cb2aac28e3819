import type { TimelineRow } from './timeline-row.ts'

/** What the colour of a bar means; the bar of an attempt stands behind all others and needs no word. */
export type LegendWord =
  | 'Queue'
  | 'Turn, in its speaker’s colour'
  | 'Model call'
  | 'Step'
  | 'Tool call'
  | 'Documents'
  | 'Pause'
  | 'Failed'
  | 'Broken off'

const ofKind: Readonly<Record<TimelineRow['kind'], LegendWord | null>> = {
  queue: 'Queue',
  turn: 'Turn, in its speaker’s colour',
  call: 'Model call',
  step: 'Step',
  tool: 'Tool call',
  knowledge: 'Documents',
  pause: 'Pause',
  wait: 'Pause',
  attempt: null,
}

/** The colours that some bar of these rows has, so that a legend explains what is there and nothing else. */
export function legendWords(rows: readonly TimelineRow[]): readonly LegendWord[] {
  const words = new Set<LegendWord>()
  const addAll = (some: readonly TimelineRow[]) => {
    for (const { kind, outcome, children } of some) {
      const word = ofKind[kind]
      const keepsItsColour = word === 'Queue' || word === 'Pause'
      if (outcome === 'failed' && !keepsItsColour) words.add('Failed')
      else if ((outcome === 'interrupted' || outcome === 'cancelled') && !keepsItsColour)
        words.add('Broken off')
      else if (word !== null) words.add(word)
      addAll(children)
    }
  }
  addAll(rows)
  return [...words]
}
