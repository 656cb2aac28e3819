import { setTimeout as sleep } from 'node:timers/promises'

const everyMs = 500

/** Approves whatever runs ask, until it is stopped. */
export function startApproving(url: string) {
  const stopping = new AbortController()
  let approved = 0

  async function approvePending(): Promise<void> {
    const signal = AbortSignal.timeout(5_000)
    const headers = { accept: 'application/json' }
    const response = await fetch(`${url}/approvals?status=pending&limit=200`, { headers, signal })
    if (!response.ok) return
    const { items } = (await response.json()) as { items: readonly { id: string }[] }
    for (const { id } of items) {
      const answer = await fetch(`${url}/approvals/${id}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ decision: 'approve', by: 'The soak' }),
        signal,
      })
      // An answer that a kill took away comes as a conflict the next time, and is not counted twice.
      if (answer.ok) approved += 1
    }
  }

  const approving = (async () => {
    while (!stopping.signal.aborted) {
      // The server is away now and then.
      await approvePending().catch(() => {})
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    get approved() {
      return approved
    },
    async stop(): Promise<void> {
      stopping.abort()
      await approving
    },
  }
}
