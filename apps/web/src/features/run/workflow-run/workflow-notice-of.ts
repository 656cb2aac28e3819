import type { Run } from '@workbench/client/models'

/** What a run of a workflow that is not simply going on or done has to say. */
export interface WorkflowNotice {
  readonly tone: 'failed' | 'cancelled' | 'waiting' | 'queued'
  readonly title: string
  readonly lines: readonly string[]
  readonly canRetry: boolean
  /** It waits for this moment, ISO 8601. */
  readonly until: string | null
  /** It waits for this run. */
  readonly runId: string | null
}

// A worker that is there takes a run up within milliseconds.
const patienceMs = 10_000

const nothing = { lines: [], canRetry: false, until: null, runId: null }

/**
 * In plain words what happened or is waited for; null for a run that goes on or is completed, and for one that waits
 * for people: they are asked in words of their own.
 */
export function workflowNoticeOf(
  { status, error, waitingFor, queuedAt }: Pick<Run, 'status' | 'error' | 'waitingFor' | 'queuedAt'>,
  now: number,
): WorkflowNotice | null {
  switch (status) {
    case 'failed':
      return {
        ...nothing,
        tone: 'failed',
        title: titles[error?.code ?? ''] ?? 'This run failed',
        lines: [error?.message ?? '', error?.hint ?? ''].filter((line) => line !== ''),
        canRetry: true,
      }
    case 'cancelled':
      return {
        ...nothing,
        tone: 'cancelled',
        title: 'This run was cancelled',
        lines: ['Steps that were finished are kept. Retry goes on from there.'],
        canRetry: true,
      }
    case 'waiting':
      if (waitingFor?.type === 'approval') return null
      return {
        ...nothing,
        tone: 'waiting',
        title: waits[waitingFor?.type ?? ''] ?? 'Waiting',
        lines: ['It holds no worker meanwhile, and goes on by itself.'],
        until: waitingFor?.until ?? null,
        runId: waitingFor?.type === 'run' ? waitingFor.id : null,
      }
    case 'queued':
      return {
        ...nothing,
        tone: 'queued',
        title: 'Waiting for a worker',
        lines:
          now - Date.parse(queuedAt) > patienceMs
            ? [
                'No worker has taken it up yet. “npm start” runs one beside the server; “npx workbench worker” starts one more.',
              ]
            : [],
      }
    default:
      return null
  }
}

const titles: Readonly<Record<string, string>> = {
  step_failed: 'A step failed',
  approval_rejected: 'It was rejected',
  approval_expired: 'Nobody decided in time',
  worker_lost: 'The workers that ran it died',
  timeout: 'It took too long',
}

const waits: Readonly<Record<string, string>> = {
  delay: 'Waiting for its time',
  run: 'Waiting for another run',
  person: 'Waiting for a person',
  'rate-limit': 'Waiting until it may go on',
}
