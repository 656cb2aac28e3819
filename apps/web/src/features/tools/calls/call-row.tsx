import type { ToolCallRecord } from '@workbench/client/models'
import { Disclosure } from '../../../components/disclosure.tsx'
import { Time } from '../../../components/time.tsx'
import { duration } from '../../../format/duration.ts'
import { CallOutcome } from '../call-outcome.tsx'
import { CallDetails } from './call-details.tsx'

interface Props {
  readonly call: ToolCallRecord
  /** Calls of several tools stand beside each other. */
  readonly hasTool: boolean
}

/** A call as a line; all it was given and touched underneath. */
export const CallRow = ({ call, hasTool }: Props) => (
  <li className="border-line px-3 py-1 not-first:border-t tablet:px-4">
    <Disclosure
      isRow
      summary={
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-0.5 py-1">
          {hasTool && (
            <span className="w-48 max-w-full truncate font-mono text-ink max-tablet:w-auto" title={call.tool}>
              {call.tool}
            </span>
          )}
          <span className="min-w-0 flex-1 basis-40">
            <CallOutcome error={call.error} />
          </span>
          <bdi className="max-w-48 truncate max-tablet:hidden">{call.speaker ?? 'by hand'}</bdi>
          <span className="w-16 text-right tabular-nums">
            {call.latencyMs === null ? '–' : duration(call.latencyMs)}
          </span>
          <span className="w-20 text-right">
            <Time at={call.at} />
          </span>
        </span>
      }
    >
      <CallDetails call={call} />
    </Disclosure>
  </li>
)
