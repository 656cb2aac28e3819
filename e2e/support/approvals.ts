import type { Approval } from '@workbench/core/models/approval'
import { call, type DebateRun, getRun } from './api.ts'

export const approvalsOf = async (url: string, runId: string): Promise<readonly Approval[]> =>
  (await call<{ items: Approval[] }>(url, `/approvals?runId=${runId}`)).body.items

/** Approves whatever the run asks; what was decided already stays so. */
export async function approveAll(url: string, runId: string): Promise<void> {
  for (const { id, status } of await approvalsOf(url, runId)) {
    if (status !== 'pending') continue
    await call(url, `/approvals/${id}`, { method: 'POST', body: { decision: 'approve', by: 'A test' } })
  }
}

/** Waits for the end of a run and approves what it asks meanwhile. */
export async function untilEndedApproving(
  url: string,
  runId: string,
  timeoutMs = 60_000,
): Promise<DebateRun> {
  const giveUpAt = Date.now() + timeoutMs
  for (;;) {
    const run = await getRun(url, runId)
    if (['completed', 'failed', 'cancelled'].includes(run.status)) return run
    if (Date.now() > giveUpAt) throw new Error(`Run ${runId} is still ${run.status} after ${timeoutMs} ms`)
    if (run.status === 'waiting') await approveAll(url, runId)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
