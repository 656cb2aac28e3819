import { castVote } from '../src/approvals/cast-vote.ts'
import { NotFoundError } from '../src/errors.ts'
import type { Approval } from '../src/models/approval.ts'
import type { RunId } from '../src/models/ids.ts'
import type { RunKind, WaitingFor } from '../src/models/run.ts'
import type { ApprovalRepository } from '../src/ports/approval-repository.ts'
import type { JobType } from '../src/ports/job-queue.ts'
import type { NewApproval } from '../src/ports/run-journal.ts'
import { addEvent } from './in-memory-event-repository.ts'
import { pageOf } from './in-memory-page.ts'
import { type InMemoryState, type StoredRun, timestampOf } from './in-memory-state.ts'

const jobOfKind: Readonly<Record<RunKind, JobType>> = {
  debate: 'RUN_DEBATE',
  workflow: 'RUN_WORKFLOW',
  ingest: 'INGEST_DOCS',
  tool: 'RUN_TOOL',
}

export function createInMemoryApprovalRepository(state: InMemoryState): ApprovalRepository {
  const find = (id: string): Approval => {
    const approval = state.approvals.get(id)
    if (approval === undefined) throw new NotFoundError('approval', id)
    return seen(state, approval)
  }

  return {
    async list({ status, runId, ...query }) {
      const matching = [...state.approvals.values()]
        .map((approval) => seen(state, approval))
        .filter((one) => status === undefined || status.includes(one.status))
        .filter((one) => runId === undefined || one.runId === runId)
      return structuredClone(pageOf('approvals', matching, ({ id }) => id, query))
    },
    get: async (id) => structuredClone(find(id)),
    async find(runId, stepId) {
      const found = approvalOf(state, runId, stepId)
      return found === undefined ? null : structuredClone(seen(state, found))
    },
    async decide(id, decision, decidedBy, via = 'api') {
      const approval = find(id)
      const stored = state.runs.get(approval.runId)
      if (stored === undefined) throw new NotFoundError('run', approval.runId)
      const voter = { decidedBy, via, at: timestampOf(state) }
      const voted = castVote(approval, stored.run.status, decision, voter)
      state.approvals.set(id, structuredClone(voted))
      if (voted.status === 'pending') return structuredClone(voted)
      addEvent(state, stored, 'ApprovalDecided', {
        ...{ approvalId: id, stepId: voted.stepId, decidedBy: voted.decidedBy, comment: voted.comment },
        decision: voted.status === 'approved' ? 'approve' : 'reject',
      })
      const { waitingFor } = stored.run
      if (waitingFor !== null && wakeable.has(waitingFor.type)) queue(state, stored)
      return structuredClone(voted)
    },
  }
}

const wakeable: ReadonlySet<WaitingFor['type']> = new Set(['approval', 'run', 'delay'])

/** What RunJournal.waitFor does about questions. */
export function askPeople(state: InMemoryState, stored: StoredRun, asks: readonly NewApproval[]): void {
  const { run } = stored
  const asked = asks.map(({ id, stepId, title, details, expiresAtMs, approvers = [], required = 1 }) => {
    const before = approvalOf(state, run.id, stepId)
    if (before !== undefined) return seen(state, before)
    const approval: Approval = {
      ...{ id, runId: run.id, workflowId: run.workflowId, stepId, title, details, status: 'pending' },
      ...{ approvers: [...approvers], required, decisions: [] },
      ...{ decidedBy: null, comment: null, createdAt: timestampOf(state), decidedAt: null },
      expiresAt: expiresAtMs === null ? null : new Date(expiresAtMs).toISOString(),
    }
    state.approvals.set(id, structuredClone(approval))
    addEvent(state, stored, 'ApprovalRequested', { approvalId: id, stepId, title, details })
    return seen(state, approval)
  })
  const [first] = asked
  const isAnswered = first === undefined || asked.some(({ status }) => status !== 'pending')
  if (isAnswered || stored.isCancelRequested) {
    queue(state, stored)
    return
  }
  const times = asked.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [expiresAt]))
  run.status = 'waiting'
  run.waitingFor = { type: 'approval', id: first.id, until: times.toSorted()[0] ?? null }
  addEvent(state, stored, 'RunWaiting')
}

export function expireApprovals(state: InMemoryState, ended: RunId): void {
  for (const approval of state.approvals.values()) {
    if (approval.runId !== ended || approval.status !== 'pending') continue
    state.approvals.set(approval.id, { ...approval, status: 'expired', decidedAt: timestampOf(state) })
  }
}

export function queue(state: InMemoryState, { run }: StoredRun): void {
  run.status = 'queued'
  run.waitingFor = null
  run.awaitedTurns = []
  state.jobs.push({ type: jobOfKind[run.kind], runId: run.id })
}

/** What a retry of a run asks anew: the answer of the last time stays on record. */
export function supersedeApprovals(state: InMemoryState, { run }: StoredRun): void {
  for (const approval of state.approvals.values()) {
    const { status } = seen(state, approval)
    const isOver = status === 'expired' || (status === 'rejected' && run.kind === 'workflow')
    if (approval.runId === run.id && isOver) state.supersededApprovals.add(approval.id)
  }
}

const approvalOf = (state: InMemoryState, runId: string, stepId: string): Approval | undefined =>
  [...state.approvals.values()].find(
    (one) => one.runId === runId && one.stepId === stepId && !state.supersededApprovals.has(one.id),
  )

/** What is past its time has expired. */
function seen(state: InMemoryState, approval: Approval): Approval {
  const { status, expiresAt } = approval
  const isPast = status === 'pending' && expiresAt !== null && Date.parse(expiresAt) <= state.now()
  return isPast ? { ...approval, status: 'expired' } : approval
}
