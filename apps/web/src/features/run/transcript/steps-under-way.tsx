import type { PendingCall } from '../live-run.ts'

/** Calls that are no turns, while they are made: summing up, judging, voting. */
export function StepsUnderWay({ steps }: { readonly steps: readonly PendingCall[] }) {
  const [first] = steps
  if (first === undefined) return null
  const { retry } = first
  return (
    <p role="status" className="px-3 py-3 text-muted tablet:px-4">
      {stepWords(steps)}
      {retry !== null && (
        <span className="text-sm text-waiting">
          {' '}
          Try {retry.number}, since the one before failed: {retry.message}
        </span>
      )}
    </p>
  )
}

/** `Chair is summing up`, `4 votes are being cast`. */
export function stepWords(steps: readonly Pick<PendingCall, 'role' | 'phase' | 'speaker'>[]): string {
  const [first] = steps
  if (first === undefined) return ''
  const phase = first.phase
  if (steps.length > 1 && first.role === 'ranker') return `${steps.length} rankings are being written`
  if (steps.length > 1 && first.role === 'summariser') return `${steps.length} summaries are being written`
  if (phase === 'vote-before' || phase === 'vote-after') {
    return steps.length === 1
      ? 'A private vote is being cast'
      : `${steps.length} private votes are being cast`
  }
  const isVote = first.role === 'poll' || first.role === 'audience'
  if (isVote)
    return steps.length === 1 ? 'The last vote is being cast' : `${steps.length} votes are being cast`
  if (steps.length > 1 && first.role === 'judge') return `${steps.length} ballots are being written`
  const doing: Readonly<Record<string, string>> = {
    judge: doingOfJudge[phase] ?? 'is judging',
    selector: 'is choosing',
    moderator:
      phase === 'synthesis'
        ? 'is summing up'
        : phase === 'ruling'
          ? 'is ruling on the round'
          : 'is moderating',
    facilitator: 'is writing the digest of the round',
    summariser: 'is summing up what is older',
    ranker: 'is ranking the answers',
    chair: 'is writing the reply',
  }
  return `${first.speaker} ${doing[first.role ?? ''] ?? 'is at work'}`
}

const doingOfJudge: Readonly<Record<string, string>> = {
  synthesis: 'is summing up',
  white: 'is ruling on the findings',
  candidates: 'is listing the answers that were given',
}
