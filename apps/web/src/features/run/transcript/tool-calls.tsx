import { Wrench } from 'lucide-react'
import { Disclosure } from '../../../components/disclosure.tsx'
import { JsonValue } from '../../../components/json-value.tsx'
import { duration } from '../../../format/duration.ts'
import { CallOutcome } from '../../tools/call-outcome.tsx'
import type { LiveToolCall } from '../event-data.ts'

type ShownCall = Pick<LiveToolCall, 'id' | 'name' | 'args' | 'error' | 'latencyMs'> & {
  /** Left out until the turn is finished. */
  readonly result?: unknown
}

/** Tools a turn used, folded. */
export const ToolCalls = ({ calls }: { readonly calls: readonly ShownCall[] }) =>
  calls.length > 0 && (
    <ul aria-label="Tool calls" className="mt-2 flex flex-col gap-1.5">
      {calls.map((call) => (
        <li key={call.id} className="rounded-md border border-line bg-canvas px-2 py-0.5">
          <Disclosure
            summary={
              <span className="flex min-w-0 flex-wrap items-center gap-x-2.5">
                <Wrench className="size-3.5 shrink-0" aria-hidden />
                <bdi className="font-mono wrap-anywhere text-ink">{call.name}</bdi>
                <CallOutcome error={call.error} isOpen={call.latencyMs === null} />
                {call.latencyMs !== null && (
                  <span className="whitespace-nowrap">{duration(call.latencyMs)}</span>
                )}
              </span>
            }
          >
            <div className="flex flex-col gap-2 pb-2">
              <JsonValue label="Arguments" value={call.args} />
              {call.error === null ? (
                'result' in call && <JsonValue label="Result" value={call.result} />
              ) : (
                <p dir="auto" className="text-sm wrap-anywhere">
                  {call.error.message} <code className="font-mono text-xs text-muted">{call.error.code}</code>
                </p>
              )}
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  )
