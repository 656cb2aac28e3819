import type { Run } from '@workbench/client/models'
import { type ReactNode, useMemo, useState } from 'react'
import { Page } from '../../components/page.tsx'
import { StatusBadge } from '../../components/status-badge.tsx'
import { type Shortcut, useShortcuts } from '../../keyboard/shortcuts.ts'
import { ShortScorecard } from '../score/short-scorecard.tsx'
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
  /** More about where it came from. */
  readonly facts?: ReactNode
  /** Above the tabs; may begin what the header offers. */
  readonly notices?: ReactNode | ((actions: ReturnType<typeof useRunActions>) => ReactNode)
  /** Left out where nothing can be forked. */
  readonly onFork?: () => void
  /** Of the tab that holds the children. */
  readonly firstLabel: string
  readonly children: ReactNode
}

/** The page of a run that is no debate: what it is, what can be done with it, its events and input in tabs. */
export function PlainRunFrame({
  run,
  error,
  reload,
  compare,
  facts,
  notices,
  onFork,
  firstLabel,
  children,
}: Props) {
  const actions = useRunActions(run, reload)
  const { cancel, retry, ...state } = actions
  const [isAsking, setIsAsking] = useState(false)
  const { canCancel } = state
  useShortcuts(
    useMemo(
      (): readonly Shortcut[] =>
        canCancel ? [{ keys: 'x', label: 'Cancel', group: 'Run', run: () => setIsAsking(true) }] : [],
      [canCancel],
    ),
  )
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
          onFork={onFork ?? null}
        />
      }
    >
      <RunFacts run={run} models={[]}>
        {facts}
      </RunFacts>
      <LostNotice error={error} onRetry={reload} />
      {typeof notices === 'function' ? notices(actions) : notices}
      <div className="mt-5">
        <RunTabs run={run} firstLabel={firstLabel}>
          {children}
          <ShortScorecard run={run} />
        </RunTabs>
      </div>
      <CancelDialog isOpen={isAsking} onClose={() => setIsAsking(false)} onConfirm={cancel} />
    </Page>
  )
}
