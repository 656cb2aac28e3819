import { Link } from '@tanstack/react-router'
import type { Run, ToolRun } from '@workbench/client/models'
import { useState } from 'react'
import { Card } from '../../../components/card.tsx'
import { JsonValue } from '../../../components/json-value.tsx'
import { Page } from '../../../components/page.tsx'
import { StatusBadge } from '../../../components/status-badge.tsx'
import { duration } from '../../../format/duration.ts'
import { CallOutcome } from '../../tools/call-outcome.tsx'
import { CallAudit } from '../../tools/calls/call-audit.tsx'
import { CancelDialog } from '../header/cancel-dialog.tsx'
import { RunActions } from '../header/run-actions.tsx'
import { RunFacts } from '../header/run-facts.tsx'
import { LostNotice } from '../notices/lost-notice.tsx'
import { RunTabs } from '../run-tabs.tsx'
import { useRunActions } from '../use-run-actions.ts'
import { useRunEvents } from '../use-run-events.ts'
import { auditIn } from './audit-in.ts'

interface Props {
  readonly run: Run & ToolRun
  readonly error: unknown
  readonly reload: () => Promise<void>
}

/** A run that is one call of a tool: what it was given, what came out, what it touched. */
export function ToolRunView({ run, error, reload }: Props) {
  const { cancel, retry, ...state } = useRunActions(run, reload)
  const [isAsking, setIsAsking] = useState(false)
  return (
    <Page
      title={run.title}
      isWide
      aside={<StatusBadge status={run.status} />}
      actions={
        <RunActions
          run={run}
          compare={null}
          {...state}
          onCancel={() => setIsAsking(true)}
          onRetry={retry}
          onFork={null}
        />
      }
    >
      <RunFacts run={run} models={[]} />
      <LostNotice error={error} onRetry={reload} />
      <div className="mt-5">
        <RunTabs run={run} firstLabel="Call">
          <ToolCallPanel run={run} />
        </RunTabs>
      </div>
      <CancelDialog isOpen={isAsking} onClose={() => setIsAsking(false)} onConfirm={cancel} />
    </Page>
  )
}

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
