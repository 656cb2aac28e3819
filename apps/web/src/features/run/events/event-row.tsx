import type { Event } from '@workbench/client/models'
import clsx from 'clsx'
import { Disclosure } from '../../../components/disclosure.tsx'
import { RawText } from '../../../components/raw-text.tsx'
import { duration } from '../../../format/duration.ts'
import { clockTime, exactTime } from '../../../format/time.ts'

interface Props {
  readonly event: Event
  readonly sentence: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** One event as a line; all of it as JSON underneath when asked for. */
export function EventRow({ event, sentence, isOpen, onOpenChange }: Props) {
  const { seq, type, level, component, at, latencyMs, error } = event
  const isError = level === 'error' || error !== null
  const look = level === 'warn' ? 'text-waiting' : isError ? 'text-failed' : 'text-ink'
  return (
    <div
      className={clsx(
        'border-b border-line px-2 py-0.5 tablet:px-3',
        level === 'warn' ? 'bg-waiting-soft' : isError && 'bg-failed-soft',
      )}
    >
      <Disclosure
        isOpenAtFirst={isOpen}
        onOpenChange={onOpenChange}
        summary={
          <span className="grid min-w-0 flex-1 items-baseline gap-x-3 py-0.5 max-tablet:grid-cols-[auto_auto_1fr_auto] tablet:grid-cols-[2.5rem_6.25rem_9.5rem_minmax(0,1fr)_4.5rem_4rem]">
            <span className="text-right text-xs">{seq}</span>
            <time dateTime={at} title={exactTime(at)} className="text-xs whitespace-nowrap">
              {clockTime(at)}
            </time>
            <span className="truncate font-mono text-xs">{type}</span>
            <span
              dir="auto"
              className={clsx(
                'wrap-anywhere max-tablet:col-span-4 max-tablet:row-start-2 tablet:truncate tablet:group-data-panel-open:whitespace-normal',
                look,
              )}
            >
              {sentence}
            </span>
            <span className="truncate text-xs max-tablet:hidden">{component}</span>
            <span className="text-right text-xs whitespace-nowrap">
              {latencyMs === null ? '' : duration(latencyMs)}
            </span>
          </span>
        }
      >
        <div className="pb-2">
          <EventJson event={event} />
        </div>
      </Disclosure>
    </div>
  )
}

/** Put into words when it is shown: the last event of a run holds everything that was said. */
const EventJson = ({ event }: { readonly event: Event }) => (
  <RawText text={JSON.stringify(event, null, 2)} copyLabel="Copy event as JSON" />
)
