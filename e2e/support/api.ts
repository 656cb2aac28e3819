import type { Event } from '@workbench/core/events/event'
import type { DebateResult } from '@workbench/core/models/debate'
import type { Run } from '@workbench/core/models/run'

export type DebateRun = Run & { readonly output: DebateResult | null }

/** Asks until it is answered: a server that is being started again is no failure here. */
export async function call<Body>(
  url: string,
  path: string,
  {
    method = 'GET',
    body,
    headers = {},
  }: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: Body }> {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      })
      const text = await response.text()
      if (response.status < 500 || tries > 200) {
        return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body }
      }
    } catch (error) {
      if (tries > 200) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export const getRun = async (
  url: string,
  id: string,
  headers: Record<string, string> = {},
): Promise<DebateRun> => (await call<DebateRun>(url, `/runs/${id}`, { headers })).body

export async function untilEnded(
  url: string,
  id: string,
  timeoutMs = 90_000,
  headers: Record<string, string> = {},
): Promise<DebateRun> {
  const giveUpAt = Date.now() + timeoutMs
  for (;;) {
    const run = await getRun(url, id, headers)
    if (['completed', 'failed', 'cancelled'].includes(run.status)) return run
    if (Date.now() > giveUpAt) throw new Error(`Run ${id} is still ${run.status} after ${timeoutMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export async function allEvents(
  url: string,
  id: string,
  headers: Record<string, string> = {},
): Promise<Event[]> {
  const events: Event[] = []
  let cursor: string | null = null
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page: { items: Event[]; nextCursor: string | null } = (
      await call<{ items: Event[]; nextCursor: string | null }>(url, `/runs/${id}/events?limit=200${query}`, {
        headers,
      })
    ).body
    events.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return events
}
