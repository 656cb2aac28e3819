import type { Event } from '@workbench/client/models'

/** Events of a run that are known, from the first without a gap. */
export interface EventList {
  readonly events: readonly Event[]
  /** The pages were read to their end; what follows comes from the stream. */
  readonly isComplete: boolean
  readonly error: unknown
}

interface EventPage {
  readonly items: readonly Event[]
  readonly nextCursor: string | null
}

type ReadPage = (cursor: string | undefined, signal: AbortSignal) => Promise<EventPage>

export type RunEventLog = ReturnType<typeof createRunEventLog>

/** One list of events for every panel that shows them: pages and the stream fill it, each event stands in it once. */
export function createRunEventLog(readPage: ReadPage) {
  const bySeq = new Map<number, Event>()
  const listeners = new Set<() => void>()
  let list: EventList = { events: [], isComplete: false, error: null }
  let reading: AbortController | null = null

  /** Adds what now follows the events before; others wait for the gap to be filled. */
  function publish(change: Partial<EventList> = {}) {
    const added: Event[] = []
    for (let seq = list.events.length + 1; bySeq.has(seq); seq += 1) added.push(bySeq.get(seq) as Event)
    if (added.length === 0 && Object.keys(change).length === 0) return
    list = { ...list, ...change, ...(added.length > 0 && { events: [...list.events, ...added] }) }
    for (const listener of listeners) listener()
  }

  async function readAll(signal: AbortSignal) {
    try {
      let cursor = list.events.length === 0 ? undefined : String(list.events.length)
      for (;;) {
        const page: EventPage = await readPage(cursor, signal)
        if (signal.aborted) return
        for (const event of page.items) bySeq.set(event.seq, event)
        if (page.nextCursor === null) break
        publish()
        cursor = page.nextCursor
      }
      publish({ isComplete: true, error: null })
    } catch (error) {
      if (!signal.aborted) publish({ error })
    } finally {
      if (reading?.signal === signal) reading = null
    }
  }

  /** Reads the pages that are missing, unless that is under way. */
  function read() {
    if (reading !== null || list.isComplete) return
    reading = new AbortController()
    void readAll(reading.signal)
  }

  return {
    list: (): EventList => list,
    /** Adds what a stream brought. */
    add(events: readonly Event[]) {
      for (const event of events) bySeq.set(event.seq, event)
      publish()
    },
    read,
    /** The run has this many events by now: those that nobody told of are read, when somebody shows them. */
    expect(lastSeq: number) {
      if (!list.isComplete || list.events.length >= lastSeq) return
      publish({ isComplete: false })
      if (listeners.size > 0) read()
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
