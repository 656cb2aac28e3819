import { Link } from '@tanstack/react-router'
import type { Run } from '@workbench/client/models'
import type { ReactNode } from 'react'
import { CopyButton } from '../../../components/copy-button.tsx'
import { Money, Tokens } from '../../../components/numbers.tsx'
import { Time } from '../../../components/time.tsx'
import { Tooltip } from '../../../components/tooltip.tsx'
import { money } from '../../../format/money.ts'
import { Elapsed } from './elapsed.tsx'

interface Props {
  readonly run: Run
  readonly models: readonly string[]
  /** More about where it came from. */
  readonly children?: ReactNode
}

/** What it took, what it cost, where it came from. */
export function RunFacts({ run, models, children }: Props) {
  const { usage, savedByResume: saved, forkedFrom } = run
  return (
    <dl className="flex flex-wrap items-center gap-x-5 gap-y-1.5 text-sm">
      <Fact term={run.durationMs === null ? 'Elapsed' : 'Took'}>
        <Elapsed run={run} />
      </Fact>
      {/* A call of a tool asks no model, the debates of a workflow count their own calls, and reading seldom asks one. */}
      {run.kind !== 'tool' && (run.kind === 'debate' || usage.calls > 0) && (
        <>
          <Fact term="Tokens">
            <Tokens input={usage.inputTokens} output={usage.outputTokens} />
          </Fact>
          <Fact term="Cost">
            <Money usd={usage.costUsd} />
          </Fact>
        </>
      )}
      {saved.calls > 0 && (
        <div className="rounded-sm bg-completed-soft px-1.5 font-medium text-completed">
          <dt className="sr-only">Resume</dt>
          <Tooltip text="The run was interrupted. Calls that had been finished before were taken from the journal, not bought again.">
            <dd>
              Resume saved {saved.calls} {saved.calls === 1 ? 'call' : 'calls'}
              {saved.costUsd !== null && `, ${money(saved.costUsd)}`}
            </dd>
          </Tooltip>
        </div>
      )}
      {models.length > 0 && (
        <Fact term={models.length === 1 ? 'Model' : 'Models'}>
          <span className="wrap-anywhere">{models.slice(0, 2).join(', ')}</span>
          {models.length > 2 && (
            <Tooltip text={models.slice(2).join(', ')}>
              <span className="whitespace-nowrap text-muted"> and {models.length - 2} more</span>
            </Tooltip>
          )}
        </Fact>
      )}
      {run.attempt > 1 && <Fact term="Attempt">{run.attempt}</Fact>}
      {forkedFrom !== null && (
        <Fact term="Forked from">
          <Link
            to="/runs/$id"
            params={{ id: forkedFrom.runId }}
            search={forkedFrom.turn > 0 && run.kind === 'debate' ? { turn: forkedFrom.turn - 1 } : {}}
            className="text-accent-ink underline underline-offset-2"
          >
            {forkedFrom.turn === 0
              ? 'its beginning'
              : `${run.kind === 'workflow' ? 'step' : 'turn'} ${forkedFrom.turn}`}
          </Link>
        </Fact>
      )}
      {run.parentRunId !== null && forkedFrom === null && (
        <Fact term={run.trigger.type === 'baseline' ? 'Single agent against' : 'Started by'}>
          <Link
            to="/runs/$id"
            params={{ id: run.parentRunId }}
            className="text-accent-ink underline underline-offset-2"
          >
            {run.trigger.type === 'baseline' ? 'a debate' : 'another run'}
          </Link>
        </Fact>
      )}
      {children}
      <Fact term="Started">
        <Time at={run.queuedAt} />
      </Fact>
      {/* What went wrong says it itself. */}
      {run.error === null && (
        <Fact term="Request">
          <span className="flex items-center">
            <code className="font-mono text-xs">{run.requestId.slice(-8)}</code>
            <CopyButton text={run.requestId} label="Copy request id" />
          </span>
        </Fact>
      )}
    </dl>
  )
}

/** A name and what it is, in the line below the title. */
export const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div className="flex min-w-0 items-center gap-1.5">
    <dt className="text-muted">{term}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
)
