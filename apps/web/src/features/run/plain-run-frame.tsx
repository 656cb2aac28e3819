import type { Run } from '@workbench/client/models'
import { type ReactNode, useState } from 'react'
import { Page } from '../../components/page.tsx'
import { StatusBadge } from '../../components/status-badge.tsx'
import { CancelDialog } from './header/cancel-dialog.tsx'
import { RunActions } from './header/run-actions.tsx'
import { RunFacts } from './header/run-facts.tsx'
import { LostNotice } from './notices/lost-notice.tsx'
import { RunTabs } from './run-tabs.tsx'
import { useRunActions } from './use-run-actions.ts'

export interface RunViewProps {
  readonly run: Run
  readonly error: unknown
  readonly reload: () => Promise<void>
}

interface Props extends RunViewProps {
  /** What the run can be compared with; null: nothing. */
  readonly compare: Parameters<typeof RunActions>[0]['compare']
  /** Above the tabs. */
  readonly notices?: ReactNode
  /** Of the tab that holds the children. */
  readonly firstLabel: string
  readonly children: ReactNode
}

/** The page of a run that is no debate: what it is, what can be done with it, its events and input in tabs. */
export function PlainRunFrame({ run, error, reload, compare, notices, firstLabel, children }: Props) {
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
          compare={compare}
          {...state}
          onCancel={() => setIsAsking(true)}
          onRetry={retry}
          onFork={null}
        />
      }
    >
      <RunFacts run={run} models={[]} />
      <LostNotice error={error} onRetry={reload} />
      {notices}
      <div className="mt-5">
        <RunTabs run={run} firstLabel={firstLabel}>
          {children}
        </RunTabs>
      </div>
      <CancelDialog isOpen={isAsking} onClose={() => setIsAsking(false)} onConfirm={cancel} />
    </Page>
  )
}
