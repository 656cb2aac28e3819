import type { Run } from '@workbench/client/models'

/** `other-model`: a fork whose model is chosen anew. */
type NextStep = 'retry' | 'fork' | 'other-model'

/** What a run that is not simply going on or done has to say. */
export interface RunNotice {
  readonly tone: 'failed' | 'cancelled' | 'waiting' | 'queued'
  readonly title: string
  readonly lines: readonly string[]
  readonly nextSteps: readonly NextStep[]
}

// A worker that is there takes a run up within milliseconds.
const patienceMs = 10_000

/**
 * In plain words what happened, what is kept, and what to do next; null for a run that goes on or is completed.
 */
export function noticeOf(
  run: Pick<Run, 'status' | 'error' | 'waitingFor' | 'queuedAt'>,
  {
    turns,
    maxTurns,
    now,
    awaited = [],
  }: {
    readonly turns: number
    readonly maxTurns: number | null
    /** Milliseconds since 1970. */
    readonly now: number
    /** Whose turns people have to take. */
    readonly awaited?: readonly string[]
  },
): RunNotice | null {
  const kept = keptWords(turns, maxTurns)
  switch (run.status) {
    case 'failed':
      return failure(run.error, turns, kept)
    case 'cancelled':
      return {
        tone: 'cancelled',
        title: 'This run was cancelled',
        lines: [turns === 0 ? kept : `${kept} Retry goes on from there.`],
        nextSteps: ['retry'],
      }
    case 'waiting':
      return {
        tone: 'waiting',
        title: waitingTitle(run.waitingFor, awaited),
        lines: [
          ...(run.waitingFor?.type === 'person'
            ? ['Write the turn at the end of the transcript; the run holds no worker meanwhile.']
            : []),
          ...(run.waitingFor?.type === 'approval'
            ? ['Somebody has to decide on a tool call; it holds no worker meanwhile.']
            : []),
          kept,
        ],
        nextSteps: [],
      }
    case 'queued': {
      const isLate = now - Date.parse(run.queuedAt) > patienceMs
      return {
        tone: 'queued',
        title: 'Waiting for a worker',
        lines: isLate
          ? [
              'No worker has taken it up yet. “npm start” runs one beside the server; “npx workbench worker” starts one more.',
            ]
          : [],
        nextSteps: [],
      }
    }
    default:
      return null
  }
}

function failure(error: Run['error'], turns: number, kept: string): RunNotice {
  const lines = [error?.message ?? '', error?.hint ?? '']
  const isBudget = error?.code === 'budget'
  return {
    tone: 'failed',
    title: titleOf(error),
    lines: [
      ...lines.filter((line) => line !== ''),
      isBudget || turns === 0
        ? kept
        : `${kept} Retry goes on from the last finished turn and pays for nothing twice.`,
    ],
    // A retry has the same budget, and would end at once.
    nextSteps: isBudget
      ? ['fork']
      : error?.code.startsWith('model_') === true
        ? ['retry', 'other-model']
        : ['retry'],
  }
}

/** One code stands for both: a pause that the provider asks for, and an account with nothing left, which no pause mends. */
const usedUp = 'is over what its account may use'

const titleOf = (error: Run['error']): string =>
  error?.code === 'model_rate_limited' && error.message.includes(usedUp)
    ? 'The account at the model provider is used up'
    : (titles[error?.code ?? ''] ?? 'This run failed')

const titles: Readonly<Record<string, string>> = {
  model_auth: 'The model provider did not accept the key',
  model_bad_request: 'The model did not take the request',
  model_unavailable: 'The model could not be reached',
  model_rate_limited: 'The model provider asks to slow down',
  budget: 'The budget is used up',
  worker_lost: 'The workers that ran it died',
  timeout: 'It took too long',
}

function waitingTitle(waitingFor: Run['waitingFor'], awaited: readonly string[]): string {
  switch (waitingFor?.type) {
    case 'rate-limit':
      return 'Waiting until the model provider takes requests again'
    case 'person':
      return awaited.length === 0
        ? 'Waiting for a person to speak'
        : `It is the turn of ${awaited.join(' and ')}: a person takes it`
    case 'approval':
      return 'Waiting for an approval'
    case 'run':
      return 'Waiting for another run'
    default:
      return 'Waiting for its time'
  }
}

function keptWords(turns: number, maxTurns: number | null): string {
  if (turns === 0) return 'Nothing was said.'
  const of = maxTurns === null || maxTurns === turns ? '' : ` of ${maxTurns}`
  return turns === 1 && of === '' ? 'The one turn is kept.' : `${turns}${of} turns are kept.`
}
