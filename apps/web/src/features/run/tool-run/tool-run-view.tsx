import { Link } from '@tanstack/react-router'
import type { Run, ToolRun } from '@workbench/client/models'
import { Card } from '../../../components/card.tsx'
import { JsonValue } from '../../../components/json-value.tsx'
import { duration } from '../../../format/duration.ts'
import { CallOutcome } from '../../tools/call-outcome.tsx'
import { CallAudit } from '../../tools/calls/call-audit.tsx'
import { PlainRunFrame, type RunViewProps } from '../plain-run-frame.tsx'
import { useRunEvents } from '../use-run-events.ts'
import { auditIn } from './audit-in.ts'

interface Props extends RunViewProps {
  readonly run: Run & ToolRun
}

/** A run that is one call of a tool: what it was given, what came out, what it touched. */
export const ToolRunView = ({ run, error, reload }: Props) => (
  <PlainRunFrame {...{ run, error, reload }} compare={null} firstLabel="Call">
    <ToolCallPanel run={run} />
  </PlainRunFrame>
)

function ToolCallPanel({ run: { id, input, output, error } }: { readonly run: Run & ToolRun }) {
  const { events } = useRunEvents(id)
  const audit = auditIn(events)
  return (
    <div className="grid items-start gap-6 desktop:grid-cols-2">
      <Card aria-labelledby="call-made" className="flex min-w-0 flex-col gap-3 p-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <h2 id="call-made" className="font-semibold">
            Call of{' '}
            <Link
              to="/tools/$name"
              params={{ name: input.tool }}
              className="font-mono text-sm text-accent-ink hover:underline wrap-anywhere"
            >
              {input.tool}
            </Link>
          </h2>
          {output !== null && (
            <>
              <CallOutcome error={output.error} />
              <span className="text-sm text-muted">{duration(output.latencyMs)}</span>
            </>
          )}
        </div>
        <JsonValue label="Arguments" value={input.args} />
        {output === null ? (
          <p className="text-sm text-muted">{error === null ? 'No result yet.' : error.message}</p>
        ) : output.error === null ? (
          <JsonValue label="Result" value={output.result} />
        ) : (
          <p dir="auto" className="wrap-anywhere">
            {output.error.message} <code className="font-mono text-xs text-muted">{output.error.code}</code>
          </p>
        )}
      </Card>
      {audit !== null && (
        <Card aria-labelledby="call-touched" className="flex min-w-0 flex-col gap-3 p-4">
          <h2 id="call-touched" className="font-semibold">
            What it touched
          </h2>
          <CallAudit audit={audit} />
        </Card>
      )}
    </div>
  )
}
