import type { Workflow } from '@workbench/client/models'
import type { ReactNode } from 'react'
import { Time } from '../../../components/time.tsx'
import { LastResult } from '../list/last-result.tsx'
import { NextFiring } from '../list/next-firing.tsx'
import { triggerIcons, triggerWords } from '../list/trigger-words.ts'

/** What starts it, when that is next, how it went last. */
export function WorkflowFacts({ workflow }: { readonly workflow: Workflow }) {
  const { trigger, nextFireAt, lastRun, version, updatedAt, enabled } = workflow
  const Icon = triggerIcons[trigger.type]
  return (
    <dl className="flex flex-wrap items-center gap-x-5 gap-y-1.5 text-sm">
      <Fact term="Starts">
        <span className="flex min-w-0 items-center gap-1.5">
          <Icon className="size-4 shrink-0 text-muted" aria-hidden />
          <span className="wrap-anywhere">{triggerWords(trigger)}</span>
        </span>
      </Fact>
      {trigger.type === 'cron' && (
        <Fact term="Next">
          {nextFireAt === null ? (
            <span className="text-muted">{enabled ? '–' : 'not while it is disabled'}</span>
          ) : (
            <NextFiring at={nextFireAt} />
          )}
        </Fact>
      )}
      <Fact term="Last result">
        <LastResult run={lastRun} />
      </Fact>
      <Fact term={`Version ${version}`}>
        <Time at={updatedAt} />
      </Fact>
    </dl>
  )
}

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div className="flex min-w-0 items-center gap-1.5">
    <dt className="shrink-0 text-muted">{term}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
)
