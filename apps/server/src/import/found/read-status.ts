export type EndedStatus = 'completed' | 'failed' | 'cancelled'

const words: Readonly<Record<EndedStatus, readonly string[]>> = {
  completed: [
    'completed',
    'complete',
    'done',
    'finished',
    'ended',
    'success',
    'successful',
    'succeeded',
    'ok',
    'closed',
  ],
  failed: ['failed', 'failure', 'fail', 'error', 'errored', 'crashed', 'timeout', 'timedout', 'rejected'],
  cancelled: ['cancelled', 'canceled', 'stopped', 'aborted', 'interrupted', 'terminated', 'abandoned'],
}

const unended: ReadonlySet<string> = new Set(
  'running,queued,pending,inprogress,active,started,waiting,paused,created,new,processing,scheduled,open,live'.split(
    ',',
  ),
)

/**
 * How an old run ended. One that had not ended is cancelled here, since nobody goes on with it.
 *
 * @param word - As in the file; undefined when it does not say: it failed if there is an error, else it is complete.
 * @returns with a remark when the word had to be stretched.
 */
export function readStatus(
  word: unknown,
  { hasError }: { readonly hasError: boolean },
): { readonly status: EndedStatus; readonly remark: string | null } {
  const assumed: EndedStatus = hasError ? 'failed' : 'completed'
  if (word === undefined) return { status: assumed, remark: null }
  if (typeof word === 'boolean') return { status: word ? 'completed' : assumed, remark: null }
  const plain = typeof word === 'string' ? word.toLowerCase().replaceAll(/[^a-z]/g, '') : ''
  const known = (['completed', 'failed', 'cancelled'] as const).find((status) =>
    words[status].includes(plain),
  )
  if (known !== undefined) return { status: known, remark: null }
  const quoted = typeof word === 'string' ? `"${word.slice(0, 50)}"` : `a ${typeof word}`
  if (unended.has(plain)) {
    return { status: 'cancelled', remark: `status ${quoted}: it had not ended, so it is cancelled here` }
  }
  return { status: assumed, remark: `status ${quoted} is not known: taken as ${assumed}` }
}
