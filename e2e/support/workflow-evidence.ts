import type { Event } from '@workbench/core/events/event'
import type { Approval } from '@workbench/core/models/approval'
import type { Effect } from '@workbench/core/models/effect'
import type { RecordEntry } from '@workbench/core/models/record'
import type { Run } from '@workbench/core/models/run'
import type { WorkflowOutput } from '@workbench/core/models/workflow-run'
import type { RecordedRequest } from '@workbench/llm/testing/chat-completions-server'
import { allEvents, call, type DebateRun, getRun } from './api.ts'
import { approvalsOf } from './approvals.ts'
import { debatesOf } from './workflow-moments.ts'
import { orderIn } from './workflow-order.ts'
import type { OutsideRequest } from './workflow-outside.ts'
import type { OrderWorld } from './workflow-world.ts'

export type WorkflowRun = Run & { readonly output: WorkflowOutput | null }

/** All that is to be seen of an order, from inside and from outside. */
export interface Evidence {
  readonly run: WorkflowRun
  readonly events: readonly Event[]
  /** Debates about it: one, once it has begun. */
  readonly debates: readonly { readonly run: DebateRun; readonly events: readonly Event[] }[]
  readonly effects: readonly Effect[]
  readonly approvals: readonly Approval[]
  readonly records: readonly RecordEntry[]
  /** What arrived outside, models apart. */
  readonly arrived: readonly OutsideRequest[]
  readonly replies: readonly RecordedRequest[]
}

export async function gatherEvidence(
  { stack: { url }, models, outside }: OrderWorld,
  order: string,
  runId: string,
): Promise<Evidence> {
  const listOf = async <One>(path: string) => (await call<{ items: One[] }>(url, path)).body.items
  const debates = await Promise.all(
    (await debatesOf(url, order)).map(async (id) => ({
      run: await getRun(url, id),
      events: await allEvents(url, id),
    })),
  )
  return {
    run: (await call<WorkflowRun>(url, `/runs/${runId}`)).body,
    events: await allEvents(url, runId),
    debates,
    effects: await listOf<Effect>(`/runs/${runId}/effects`),
    approvals: await approvalsOf(url, runId),
    records: await listOf<RecordEntry>(`/records?collection=orders&q=${order}`),
    arrived: outside.requests.filter(({ path }) => path.startsWith(`/${order}/`)),
    replies: models.requests.filter(({ body }) => orderIn(body.messages) === order),
  }
}
