import type { Event, EventType } from '../src/models.ts'

/** An event of a run, as the server sends it. */
export const anEvent = (seq: number, type: EventType, data: Event['data'] = {}): Event => ({
  id: `019aa1b2-0000-7000-8000-${String(seq).padStart(12, '0')}`,
  seq,
  runId: '019aa1b2-0000-7000-8000-00000000000a',
  requestId: 'request-1',
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  type,
  level: 'info',
  component: 'debate',
  at: '2026-01-01T00:00:00.000Z',
  latencyMs: null,
  data,
  error: null,
})

/** The event as a message of an event stream. */
export const frame = (event: Event): string =>
  `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
