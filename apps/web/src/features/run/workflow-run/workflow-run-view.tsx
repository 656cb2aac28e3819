import { getRouteApi, Link } from '@tanstack/react-router'
import type { Run, WorkflowRun } from '@workbench/client/models'
import { Suspense, useMemo, useState } from 'react'
import { lazyPart } from '../../../components/lazy-part.tsx'
import { type Shortcut, useShortcuts } from '../../../keyboard/shortcuts.ts'
import { WaitingApprovals } from '../../approvals/waiting-approvals.tsx'
import { Fact } from '../header/run-facts.tsx'
import { PlainRunFrame, type RunViewProps } from '../plain-run-frame.tsx'
import { DryRunBanner } from './dry-run-banner.tsx'
import { StartedBy } from './started-by.tsx'
import { StepsPanel } from './steps-panel.tsx'
import { WorkflowNotice } from './workflow-notice.tsx'

// Its code is fetched when somebody forks.
const ForkDialog = lazyPart(() => import('./fork-dialog.tsx'), 'ForkDialog')

const route = getRouteApi('/runs/$id')

interface Props extends RunViewProps {
  readonly run: Run & WorkflowRun
}

/** A run of a workflow: the picture of its steps as it goes through them, and what it did outside. */
export function WorkflowRunView({ run, error, reload }: Props) {
  const [isForking, setIsForking] = useState(false)
  const { step } = route.useSearch()
  const navigate = route.useNavigate()
  useShortcuts(
    useMemo(
      (): readonly Shortcut[] => [
        { keys: 'f', label: 'Fork at the chosen step', group: 'Run', run: () => setIsForking(true) },
      ],
      [],
    ),
  )
  const { workflow, trigger, dryRun } = run.input
  const onStep = (id: string) => void navigate({ search: { step: id }, resetScroll: false })
  return (
    <>
      <PlainRunFrame
        {...{ run, error, reload }}
        compare={null}
        firstLabel="Steps"
        onFork={() => setIsForking(true)}
        facts={
          <>
            <Fact term="Workflow">
              <span className="flex min-w-0">
                <Link
                  to="/workflows/$id"
                  params={{ id: workflow.id }}
                  title={workflow.name}
                  className="max-w-80 truncate text-accent-ink underline underline-offset-2"
                >
                  <bdi>{workflow.name}</bdi>
                </Link>
                <span className="shrink-0">, version {workflow.version}</span>
              </span>
            </Fact>
            {run.forkedFrom === null && (
              <Fact term="By">
                <StartedBy run={run} trigger={trigger} />
              </Fact>
            )}
          </>
        }
        notices={(actions) => (
          <>
            {dryRun !== null && <DryRunBanner run={run} onStep={onStep} />}
            <WorkflowNotice run={run} actions={actions} onStep={onStep} />
            {run.waitingFor?.type === 'approval' && (
              <div className="mt-4">
                <WaitingApprovals runId={run.id} onDecided={() => void reload()} />
              </div>
            )}
          </>
        )}
      >
        <StepsPanel run={run} />
      </PlainRunFrame>
      <Suspense>
        {isForking && <ForkDialog run={run} stepId={step} onClose={() => setIsForking(false)} />}
      </Suspense>
    </>
  )
}
