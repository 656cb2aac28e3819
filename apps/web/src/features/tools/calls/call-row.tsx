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
        <span className="flex min-w-0 flex-1 gap-x-4 py-1 max-tablet:flex-col">
          <span className="flex min-w-0 flex-1 flex-wrap gap-x-4">
            {hasTool && (
              <bdi className="max-w-full truncate font-mono text-ink tablet:w-48" title={call.tool}>
                {call.tool}
              </bdi>
            )}
            <CallOutcome error={call.error} />
          </span>
          <span className="flex min-w-0 gap-x-4">
            <bdi className="max-w-48 truncate">{call.speaker ?? 'by hand'}</bdi>
            <span className="text-right tabular-nums tablet:w-16">
              {call.latencyMs === null ? '–' : duration(call.latencyMs)}
            </span>
            <span className="text-right tablet:w-20">
              <Time at={call.at} />
            </span>
          </span>
        </span>
      }
    >
      <CallDetails call={call} />
    </Disclosure>
  </li>
)
