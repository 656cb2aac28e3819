import type { Event } from '@workbench/client/models'
import { durationText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import type { Column } from '../display/table.ts'

/** @param since - Milliseconds since the epoch from which times count. */
export const eventColumns = (since: number): readonly Column<Event>[] => [
  { title: '#', text: ({ seq }) => String(seq), align: 'right' },
  {
    title: 'AFTER',
    text: ({ at }) => durationText(Math.max(0, Date.parse(at) - since)),
    align: 'right',
    givesWay: 1,
  },
  {
    title: 'EVENT',
    text: ({ type }) => type,
    paint: (text, { level }, style) =>
      level === 'error' ? style.bad(text) : level === 'warn' ? style.waiting(text) : text,
  },
  { title: 'ABOUT', text: aboutText, isFlexible: true },
]

export const eventLine = (event: Event): string =>
  [event.seq, event.at, event.type, event.level, aboutText(event)].join('\t')

const namedFields = [
  ...(['speaker', 'role', 'model', 'tool', 'name', 'status', 'attempt'] as const),
  ...(['title', 'decision', 'decidedBy', 'comment'] as const),
]

/** The few things of an event that fit in a line. */
function aboutText({ data, error, latencyMs }: Event): string {
  const place = typeof data.turn === 'number' ? [`turn ${data.turn + 1}`] : []
  const named = namedFields.flatMap((field) => {
    const value = data[field]
    if (field === 'attempt') return typeof value === 'number' ? [`attempt ${value}`] : []
    return typeof value === 'string' && value !== '' ? [value] : []
  })
  const took = latencyMs === null ? [] : [durationText(latencyMs)]
  const fault = error === null ? [] : [`${error.code}: ${error.message}`]
  return inLine([...place, ...named, ...took, ...fault].join(' · '))
}
