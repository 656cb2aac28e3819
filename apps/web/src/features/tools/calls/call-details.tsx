import { Link } from '@tanstack/react-router'
import type { ToolCallRecord } from '@workbench/client/models'
import { JsonValue } from '../../../components/json-value.tsx'
import { CallAudit } from './call-audit.tsx'

/** All there is to know about a call: what it was given, what it touched, what was refused to it. */
export const CallDetails = ({ call }: { readonly call: ToolCallRecord }) => (
  <div className="flex flex-col gap-3 pb-3 pl-5">
    {call.error !== null && (
      <p dir="auto" className="max-w-[80ch] wrap-anywhere">
        {call.error.message} <code className="font-mono text-xs text-muted">{call.error.code}</code>
      </p>
    )}
    <JsonValue label="Arguments" value={call.args} />
    <CallAudit audit={call} />
    {call.runId !== null && (
      <p className="text-sm">
        <Link
          to="/runs/$id"
          params={{ id: call.runId }}
          className="text-accent-ink underline underline-offset-2"
        >
          Open the run
        </Link>
        <span className="text-muted">{call.speaker === null ? ' of this call alone' : ' it belongs to'}</span>
      </p>
    )}
  </div>
)
