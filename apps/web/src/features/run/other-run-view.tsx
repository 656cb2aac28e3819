import type { Run } from '@workbench/client/models'
import { useState } from 'react'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { StatusBadge } from '../../components/status-badge.tsx'
import { WaitingApprovals } from '../approvals/waiting-approvals.tsx'
import { CancelDialog } from './header/cancel-dialog.tsx'
import { RunActions } from './header/run-actions.tsx'
import { RunFacts } from './header/run-facts.tsx'
import { LostNotice } from './notices/lost-notice.tsx'
import { RunTabs } from './run-tabs.tsx'
import { useRunActions } from './use-run-actions.ts'

interface Props {
  readonly run: Run
  readonly error: unknown
  readonly reload: () => Promise<void>
}

/** A run that is no debate: its facts, events and result as they are. */
export function OtherRunView({ run, error, reload }: Props) {
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
          compare={{ a: run.id }}
          {...state}
          onCancel={() => setIsAsking(true)}
          onRetry={retry}
          onFork={null}
        />
      }
    >
      <RunFacts run={run} models={[]} />
      <LostNotice error={error} onRetry={reload} />
      {run.error !== null && (
        <div className="mt-4">
          <ErrorNotice error={new Error(`${run.error.message} ${run.error.hint}`)} title="This run failed" />
        </div>
      )}
      {run.waitingFor?.type === 'approval' && (
        <div className="mt-4">
          <WaitingApprovals runId={run.id} onDecided={() => void reload()} />
        </div>
      )}
      <div className="mt-5">
        <RunTabs run={run} firstLabel="Result">
          <pre className="rounded-md bg-sunken p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere">
            {run.output === null ? 'No result yet.' : JSON.stringify(run.output, null, 2).slice(0, 200_000)}
          </pre>
        </RunTabs>
      </div>
      <CancelDialog isOpen={isAsking} onClose={() => setIsAsking(false)} onConfirm={cancel} />
    </Page>
  )
}
