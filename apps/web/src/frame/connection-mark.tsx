import clsx from 'clsx'
import { Tooltip } from '../components/tooltip.tsx'
import { type ConnectionState, useConnection } from '../live/connection.ts'

const looks: Record<ConnectionState, { readonly word: string; readonly says: string; readonly dot: string }> =
  {
    connecting: { word: 'Connecting', says: 'Connecting to the workbench.', dot: 'bg-queued' },
    live: { word: 'Live', says: 'What you see is kept current.', dot: 'bg-completed' },
    reconnecting: {
      word: 'Reconnecting',
      says: 'The workbench does not answer. It is tried again by itself, and nothing is lost.',
      dot: 'bg-waiting animate-pulse',
    },
  }

/** Whether the page is current. */
export function ConnectionMark() {
  const { word, says, dot } = looks[useConnection()]
  return (
    <Tooltip text={says}>
      <span role="status" className="inline-flex h-7 items-center gap-1.5 px-1.5 text-sm text-muted">
        <span className={clsx('size-2 rounded-full', dot)} aria-hidden />
        <span className="max-tablet:sr-only">{word}</span>
      </span>
    </Tooltip>
  )
}
