import { RunLostError } from '../src/errors.ts'
import type { RunId } from '../src/models/ids.ts'
import type { RunKind } from '../src/models/run.ts'
import { addUsage, noUsage, type Usage } from '../src/models/usage.ts'
import type {
  AddedNote,
  ArtifactWrite,
  ChunkUseWrite,
  ChunkWrite,
  ClaimedRun,
  EffectWrite,
  JournalStep,
  NewApproval,
  NewEvent,
  PublishedDocument,
  RecordWrite,
  RunEnd,
  RunJournal,
  RunWait,
} from '../src/ports/run-journal.ts'
import { testId } from './test-id.ts'

export interface InMemoryRunJournal extends RunJournal {
  /** The next attempt at the run, as a worker would claim it. */
  attempt(): ClaimedRun
  readonly events: readonly NewEvent[]
  readonly steps: readonly JournalStep[]
  readonly usage: () => Usage
  readonly ended: () => RunEnd | null
  readonly waitingUntilMs: () => number | null
  /** Questions to people, each once. */
  readonly asked: readonly NewApproval[]
  /** Every write in order: how many events and steps it made durable together. */
  readonly writes: readonly { readonly events: number; readonly steps: number }[]
  /** The newest wait, null once the run goes on. */
  readonly waitsFor: () => RunWait | null
  readonly effects: readonly EffectWrite[]
  readonly records: readonly RecordWrite[]
  /** Passages by their ids, each as it was written last. */
  readonly chunks: readonly ChunkWrite[]
  readonly publishedDocuments: readonly PublishedDocument[]
  readonly chunkUses: readonly ChunkUseWrite[]
  readonly artifacts: readonly ArtifactWrite[]
  requestCancel(): void
  /** What somebody else writes into the journal while nobody works on the run, e.g. the turn of a person. */
  addStep(step: Pick<JournalStep, 'key' | 'kind' | 'position' | 'output'>): void
  addNote(note: AddedNote): void
}

/** The journal of a single run, in memory. */
export function createInMemoryRunJournal(
  input: unknown,
  startedAtMs = 0,
  kind: RunKind = 'debate',
): InMemoryRunJournal {
  const runId = testId<RunId>()
  const events: NewEvent[] = []
  const steps: JournalStep[] = []
  const writes: { events: number; steps: number }[] = []
  const asked: NewApproval[] = []
  const effects = new Map<string, EffectWrite>()
  const records = new Map<string, RecordWrite>()
  const chunks = new Map<string, ChunkWrite>()
  const publishedDocuments: PublishedDocument[] = []
  const chunkUses: ChunkUseWrite[] = []
  const artifacts: ArtifactWrite[] = []
  const notes: AddedNote[] = []
  let waitsFor: RunWait | null = null
  let usage = noUsage
  let attempt = 0
  let ended: RunEnd | null = null
  let waitingUntilMs: number | null = null
  let isCancelRequested = false

  function ask(approvals: readonly NewApproval[]) {
    for (const approval of approvals) {
      if (!asked.some(({ stepId }) => stepId === approval.stepId)) asked.push(approval)
    }
  }

  const write: RunJournal['write'] = async (one) => {
    if (one.attempt !== attempt) throw new RunLostError(one.runId, one.attempt)
    events.push(...one.events)
    steps.push(...one.steps)
    for (const effect of one.side?.effects ?? []) effects.set(effect.key, effect)
    for (const record of one.side?.records ?? []) records.set(`${record.collection} ${record.key}`, record)
    ask(one.side?.approvals ?? [])
    for (const chunk of one.side?.chunks ?? []) chunks.set(chunk.id, chunk)
    publishedDocuments.push(...(one.side?.publishedDocuments ?? []))
    chunkUses.push(...(one.side?.chunkUses ?? []))
    artifacts.push(...(one.side?.artifacts ?? []))
    writes.push({ events: one.events.length, steps: one.steps.length })
    usage = addUsage(usage, one.usage)
    ended = one.end ?? null
    return { isWatched: false, isCancelRequested, notesAdded: notes.length }
  }

  return {
    events,
    steps,
    writes,
    usage: () => usage,
    ended: () => ended,
    waitingUntilMs: () => waitingUntilMs,
    asked,
    waitsFor: () => waitsFor,
    get effects() {
      return [...effects.values()]
    },
    get records() {
      return [...records.values()]
    },
    get chunks() {
      return [...chunks.values()]
    },
    publishedDocuments,
    chunkUses,
    artifacts,
    requestCancel() {
      isCancelRequested = true
    },
    attempt() {
      attempt += 1
      ended = null
      waitsFor = null
      return {
        runId,
        kind,
        attempt,
        correlation: { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
        trigger: { type: 'api', id: null },
        forkedFrom: null,
        input,
        queuedAtMs: startedAtMs,
        startedAtMs,
        isCancelRequested,
        usage,
        notesAdded: notes.length,
        steps: [...steps],
        poisonStep: null,
        job: { id: `job-${attempt}`, type: 'RUN_DEBATE', data: { runId }, deliveries: attempt - 1 },
      }
    },
    takeUp: async () => ({ claimed: [], spare: [] }),
    write,
    addStep: (step) => void steps.push({ ...step, usage: noUsage }),
    addNote: (note) => void notes.push(note),
    notes: async () => [...notes],
    async waitUntil(one, untilMs) {
      await write(one)
      waitingUntilMs = untilMs
    },
    async waitFor(one, wait) {
      await write(one)
      ask(wait.approvals)
      waitsFor = wait
    },
  }
}
