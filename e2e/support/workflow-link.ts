import { approvalsOf } from './approvals.ts'
import type { Outside } from './workflow-outside.ts'

/** The links of the question about an order, one a message that Slack got. */
export function linksFor({ requests }: Outside, order: string): readonly string[] {
  return requests
    .filter(({ path }) => path === `/${order}/notice`)
    .map(({ body }) => /"url":"([^"]+\/approve\/[^"]+)"/.exec(body)?.[1] ?? 'a message without a link')
}

/**
 * Decides as a person does who follows the link, after a chat program has looked at it.
 *
 * @returns what does not hold.
 */
export async function approveByLink(url: string, runId: string, link: string): Promise<readonly string[]> {
  const faults: string[] = []
  for (const method of ['HEAD', 'GET']) {
    const { status } = await ask(link, { method })
    if (status !== 200) faults.push(`${method} of the link gave ${status}`)
  }
  const [asked] = await approvalsOf(url, runId)
  if (asked?.status !== 'pending') faults.push(`looking at the link left the question ${asked?.status}`)
  const { status, tries } = await ask(link, aYes)
  // The answer to the first one may have gone down with the server.
  if (status !== 200 && !(status === 409 && tries > 1)) faults.push(`a yes by the link gave ${status}`)
  return faults
}

/** @returns what does not hold of a link that has decided. */
export async function approveAgain(link: string): Promise<readonly string[]> {
  const { status, page } = await ask(link, {
    method: 'POST',
    body: new URLSearchParams({ decision: 'reject' }),
  })
  const says = page.includes('Approved')
  return status === 409 && says ? [] : [`a second answer by the link gave ${status}: ${page.slice(0, 200)}`]
}

const aYes: RequestInit = { method: 'POST', body: new URLSearchParams({ decision: 'approve' }) }

/** Asks until it is answered, as `call` does. */
async function ask(
  link: string,
  init: RequestInit,
): Promise<{ status: number; page: string; tries: number }> {
  for (let tries = 1; ; tries++) {
    try {
      const response = await fetch(link, { ...init, signal: AbortSignal.timeout(10_000) })
      const page = await response.text()
      if (response.status < 500 || tries > 200) return { status: response.status, page, tries }
    } catch (error) {
      if (tries > 200) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
