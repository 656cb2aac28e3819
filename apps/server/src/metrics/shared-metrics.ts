import { hasEnded, RunKind, RunStatus } from '@workbench/core/models/run'
import type { OpenRuns, QueueState } from '@workbench/core/ports/operations'
import type { LiveWorker } from '@workbench/core/ports/worker-state'
import { metrics as definitions } from '@workbench/platform/metrics/definitions'
import { familyText, totalsText } from '@workbench/platform/metrics/metrics-text'
import type { ServerDeps } from '../deps.ts'

/** However often somebody asks, the database is asked once in this time. */
const keptMs = 5_000
/** A scrape has seconds at most: what the database has not answered by then is left out. */
const patienceMs = 4_000

/**
 * What all processes together did and are at, from the database, so that a scrape of any server tells the same. When the
 * database is away it says only that.
 */
export function createSharedMetrics({
  operations,
  metrics,
  clock,
}: Pick<ServerDeps, 'operations' | 'metrics' | 'clock'>): { text(): Promise<string> } {
  let kept: { readonly text: Promise<string>; readonly untilMs: number } | null = null

  async function readAll(): Promise<string> {
    const all = Promise.all([
      operations.openRuns(),
      operations.queues(),
      operations.liveWorkers(),
      metrics.read(),
    ])
    const decided = new AbortController()
    const tooLate = clock.sleep(patienceMs, decided.signal).then(
      () => null,
      () => null,
    )
    try {
      const found = await Promise.race([all.catch(() => null), tooLate])
      if (found === null) return upText(0)
      const [openRuns, queues, workers, samples] = found
      return [
        upText(1),
        openRunsText(openRuns),
        queueText(queues),
        workersText(workers),
        totalsText(Object.values(definitions), samples),
      ].join('')
    } finally {
      decided.abort()
    }
  }

  return {
    text() {
      const now = clock.now()
      if (kept === null || now >= kept.untilMs) kept = { text: readAll(), untilMs: now + keptMs }
      return kept.text
    },
  }
}

const upText = (value: 0 | 1): string =>
  familyText('workbench_database_up', 'gauge', 'Whether this server reaches the database.', [['', {}, value]])

/** Those of which there are none are told as well: nothing is another word for unknown. */
function openRunsText(runs: readonly OpenRuns[]): string {
  const open = RunStatus.options.filter((status) => !hasEnded(status))
  const samples = RunKind.options.flatMap((kind) =>
    open.map((status) => {
      const found = runs.find((one) => one.kind === kind && one.status === status)
      return ['', { kind, status }, found?.count ?? 0] as const
    }),
  )
  return familyText('workbench_runs', 'gauge', 'Runs that have not ended.', samples)
}

function queueText(queues: readonly QueueState[]): string {
  const jobs = queues.flatMap(({ type, due, delayed, active }) => [
    ['', { type, state: 'due' }, due] as const,
    ['', { type, state: 'delayed' }, delayed] as const,
    ['', { type, state: 'active' }, active] as const,
  ])
  return [
    familyText('workbench_queue_jobs', 'gauge', 'Jobs in the queue: due, delayed or active.', jobs),
    familyText(
      'workbench_queue_oldest_due_seconds',
      'gauge',
      'How long the oldest due job has waited; 0 when none waits.',
      queues.map(({ type, oldestDueSeconds }) => ['', { type }, Math.max(0, oldestDueSeconds ?? 0)]),
    ),
  ].join('')
}

function workersText(workers: readonly LiveWorker[]): string {
  const each = (
    name: string,
    help: string,
    read: (state: NonNullable<LiveWorker['state']>) => number,
  ): string =>
    familyText(
      name,
      'gauge',
      help,
      workers.flatMap(({ id, state }) =>
        state === null ? [] : [['', { worker: id, host: state.host }, read(state)] as const],
      ),
    )
  return [
    familyText('workbench_workers', 'gauge', 'Workers that live.', [['', {}, workers.length]]),
    each('workbench_worker_runs', 'Runs a worker has at work.', ({ runs }) => runs),
    each('workbench_worker_slots', 'Runs a worker takes at a time.', ({ concurrency }) => concurrency),
    each('workbench_worker_memory_bytes', 'Memory a worker holds.', ({ memoryBytes }) => memoryBytes),
    each(
      'workbench_worker_event_loop_lag_seconds',
      'Mean delay of the event loop of a worker.',
      ({ eventLoopLagSeconds }) => eventLoopLagSeconds,
    ),
  ].join('')
}
