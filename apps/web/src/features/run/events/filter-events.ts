import type { Event, EventType } from '@workbench/client/models'

/** Every event, those that warn of something, or those of one type. */
export type EventFilter = EventType | 'problems' | 'all'

export const isProblem = ({ level, error }: Event): boolean =>
  error !== null || level === 'error' || level === 'warn'

/**
 * Events that fit.
 *
 * @param q - Words that stand somewhere in the event, all of them, in upper or lower case.
 * @param sentenceOf - How the event reads on the page, since that is what people search for.
 */
export function filterEvents(
  events: readonly Event[],
  { type, q }: { readonly type: EventFilter; readonly q: string },
  sentenceOf: (event: Event) => string,
): readonly Event[] {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (type === 'all' && words.length === 0) return events
  return events.filter((event) => {
    if (type === 'problems' ? !isProblem(event) : type !== 'all' && event.type !== type) return false
    if (words.length === 0) return true
    const text =
      `${event.seq} ${event.type} ${event.component} ${sentenceOf(event)} ${placeText(event)}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The short texts of an event: whole speeches are not searched at every key. */
const placeText = ({ data, error }: Event): string =>
  [...Object.values(data).filter((value) => typeof value === 'string'), error?.code, error?.message].join(' ')

/** How many there are of each type, in the order in which they first came. */
export function countTypes(events: readonly Event[]): ReadonlyMap<EventType, number> {
  const counts = new Map<EventType, number>()
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}
