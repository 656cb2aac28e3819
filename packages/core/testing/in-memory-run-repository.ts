import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import type { DebateResult, Turn } from '../src/models/debate.ts'
import type { RunId } from '../src/models/ids.ts'
import { hasEnded, type Run } from '../src/models/run.ts'
import { addUsage, noUsage } from '../src/models/usage.ts'
import type { JobType } from '../src/ports/job-queue.ts'
import type { NewScore } from '../src/ports/run-journal.ts'
import type {
  IdempotencyKey,
  NewRun,
  RunQuery,
  RunRepository,
  StartedRun,
} from '../src/ports/run-repository.ts'
import { summaryOfRun } from '../src/runs/summary-of-run.ts'
import { expireApprovals, supersedeApprovals } from './in-memory-approval-repository.ts'
import { addEvent } from './in-memory-event-repository.ts'
import { pageOf } from './in-memory-page.ts'
import { addNote, takeTurn } from './in-memory-people.ts'
import { recordScore, withQuality } from './in-memory-score-repository.ts'
import { emptyResult, type InMemoryState, type StoredRun, timestampOf } from './in-memory-state.ts'

const keyLifetimeMs = 24 * 60 * 60 * 1000

export function createInMemoryRunRepository(state: InMemoryState): RunRepository {
  const find = (id: RunId): StoredRun => {
    const stored = state.runs.get(id)
    if (stored === undefined) throw new NotFoundError('run', id)
    return stored
  }

  const nameOf = ({ scope, key }: IdempotencyKey) => `${scope}\n${key}`

  const startedBy = (key: IdempotencyKey): StartedRun | null => {
    const used = state.idempotencyKeys.get(nameOf(key))
    if (used === undefined || state.now() - used.usedAtMs >= keyLifetimeMs) return null
    if (used.bodyHash === key.bodyHash) return { runId: used.runId, replayed: true }
    throw new ConflictError('This Idempotency-Key was used with another body.', { hint: 'Use a new key.' })
  }

  /** Whatever `start` does happens in one go, as in a transaction. */
  const once = (key: IdempotencyKey | undefined, start: () => RunId): StartedRun => {
    if (key === undefined) return { runId: start(), replayed: false }
    const earlier = startedBy(key)
    if (earlier !== null) return earlier
    const runId = start()
    state.idempotencyKeys.set(nameOf(key), { bodyHash: key.bodyHash, runId, usedAtMs: state.now() })
    return { runId, replayed: false }
  }

  const answers = new Map<string, { readonly bodyHash: string; readonly answer: unknown }>()
  const answered = <Answer>(key: IdempotencyKey | undefined, act: () => Answer): Answer => {
    const earlier = key && answers.get(nameOf(key))
    if (earlier !== undefined && earlier.bodyHash !== key?.bodyHash) {
      throw new ConflictError('This Idempotency-Key was used with another body.', { hint: 'Use a new key.' })
    }
    const answer = earlier === undefined ? act() : (earlier.answer as Answer)
    if (key !== undefined) answers.set(nameOf(key), { bodyHash: key.bodyHash, answer })
    return structuredClone(answer)
  }

  const enqueue = (stored: StoredRun, job: JobType): RunId => {
    addEvent(state, stored, 'RunQueued')
    state.jobs.push({ type: job, runId: stored.run.id })
    return stored.run.id
  }

  const insert = (run: NewRun, forkedFrom: Run['forkedFrom'], turns: readonly Turn[]): StoredRun => {
    const stored: StoredRun = {
      run: queuedRun(run, forkedFrom, timestampOf(state)),
      traceId: run.correlation.traceId,
      events: [],
      turns: [...turns],
      isCancelRequested: false,
      sourceHash: null,
    }
    if (turns.length > 0) stored.run.output = { ...emptyResult, turns: [...turns] }
    state.runs.set(run.id, stored)
    return stored
  }

  return {
    start: async (run, job, key) => once(key, () => enqueue(insert(run, null, []), job)),
    findStarted: async (key) => startedBy(key),
    fork: async (run, from, job, key) =>
      once(key, () => {
        const parent = find(from.runId)
        if (from.turn > parent.turns.length) {
          throw new InvalidInputError([
            { path: ['atTurn'], message: `The run has ${parent.turns.length} finished turns` },
          ])
        }
        return enqueue(insert(run, from, parent.turns.slice(0, from.turn)), job)
      }),
    importFinished: async (runs) =>
      runs.map((run) => {
        const there = [...state.runs.values()].find(({ sourceHash }) => sourceHash === run.sourceHash)
        if (there !== undefined) return { id: there.run.id, isNew: false }
        const { queuedAt, startedAt, finishedAt, status, error, usage } = run
        const output = structuredClone(run.output) as DebateResult | null
        const steps = [...(output?.turns ?? []), ...(output?.calls ?? [])]
        const stored: StoredRun = {
          run: {
            ...queuedRun(run, run.forkedFrom, queuedAt),
            status,
            startedAt,
            finishedAt,
            durationMs: Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)),
            output: output as Run['output'],
            error,
            usage: usage ?? steps.map((step) => step.usage).reduce(addUsage, noUsage),
          },
          traceId: run.correlation.traceId,
          events: [],
          turns: [],
          isCancelRequested: false,
          sourceHash: run.sourceHash,
        }
        state.runs.set(run.id, stored)
        addEvent(state, stored, 'RunQueued')
        recordScore(state, stored)
        addEvent(state, stored, status === 'cancelled' ? 'RunCancelled' : 'RunFinished', { status })
        return { id: run.id, isNew: true }
      }),
    get: async (id) => structuredClone(withQuality(state, find(id).run)),
    async list({ limit, cursor, ...filters }) {
      const matching = [...state.runs.values()].map(({ run }) => run).filter((run) => matches(run, filters))
      const page = pageOf('runs', matching, ({ queuedAt, id }) => `${queuedAt} ${id}`, { limit, cursor })
      return {
        ...page,
        items: page.items.map((run) => structuredClone(summaryOfRun(withQuality(state, run)))),
      }
    },
    async cancel(id, { forget } = {}) {
      const stored = find(id)
      if (hasEnded(stored.run.status)) throw new ConflictError(`The run has ended: ${stored.run.status}.`)
      stored.isCancelRequested = true
      if (stored.run.status !== 'running') {
        endRun(state, stored, 'cancelled')
        if (forget && startedBy(forget)?.runId === id) state.idempotencyKeys.delete(nameOf(forget))
      }
      return { kind: stored.run.kind, status: stored.run.status }
    },
    retry: async (id, job, key) =>
      once(key, () => {
        const stored = find(id)
        if (stored.run.status !== 'failed' && stored.run.status !== 'cancelled') {
          throw new ConflictError(
            `Only a failed or cancelled run can be retried, this one is ${stored.run.status}.`,
          )
        }
        stored.isCancelRequested = false
        supersedeApprovals(state, stored)
        state.scores.delete(id)
        Object.assign(stored.run, { status: 'queued', finishedAt: null, durationMs: null, error: null })
        return enqueue(stored, job)
      }),
    takeTurn: async (id, said, key) => answered(key, () => takeTurn(state, find(id), said)),
    addNote: async (id, note, key) => answered(key, () => addNote(state, find(id), note)),
  }
}

export function endRun(
  state: InMemoryState,
  stored: StoredRun,
  status: 'completed' | 'failed' | 'cancelled',
  score?: Partial<NewScore> | null,
) {
  const { run } = stored
  run.status = status
  run.finishedAt = timestampOf(state)
  run.durationMs = run.startedAt === null ? null : Math.max(0, state.now() - Date.parse(run.startedAt))
  run.output = { ...emptyResult, ...(run.output as DebateResult | null), turns: [...stored.turns] }
  run.waitingFor = null
  run.awaitedTurns = []
  expireApprovals(state, run.id)
  run.error = status === 'failed' ? { code: 'internal', message: 'It broke.', hint: 'Try again.' } : null
  recordScore(state, stored, score)
  if (status === 'cancelled') addEvent(state, stored, 'RunCancelled')
  else addEvent(state, stored, 'RunFinished', { status })
}

function queuedRun(run: NewRun, forkedFrom: Run['forkedFrom'], queuedAt: string): Run {
  return {
    id: run.id,
    kind: run.kind,
    status: 'queued',
    title: run.title,
    scenarioId: run.scenarioId,
    workflowId: run.workflowId ?? null,
    parentRunId: run.parentRunId,
    forkedFrom,
    requestId: run.correlation.requestId,
    attempt: 0,
    queuedAt,
    startedAt: null,
    finishedAt: null,
    durationMs: null,
    usage: noUsage,
    error: null,
    trigger: run.trigger,
    input: structuredClone(run.input) as Run['input'],
    output: null,
    waitingFor: null,
    quality: null,
    awaitedTurns: [],
    lastSeq: 0,
    savedByResume: noUsage,
  }
}

function matches(run: Run, query: Omit<RunQuery, 'limit'>) {
  const { kind, status, scenarioId, workflowId, parentRunId, q, from, to } = query
  return (
    (kind === undefined || kind.includes(run.kind)) &&
    (status === undefined || status.includes(run.status)) &&
    (scenarioId === undefined || run.scenarioId === scenarioId) &&
    (workflowId === undefined || run.workflowId === workflowId) &&
    (parentRunId === undefined || run.parentRunId === parentRunId) &&
    (q === undefined || run.id === q || run.title.toLowerCase().includes(q.toLowerCase())) &&
    (from === undefined || Date.parse(run.queuedAt) >= Date.parse(from)) &&
    (to === undefined || Date.parse(run.queuedAt) < Date.parse(to))
  )
}
