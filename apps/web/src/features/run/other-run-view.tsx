import { ErrorNotice } from '../../components/error-notice.tsx'
import { WaitingApprovals } from '../approvals/waiting-approvals.tsx'
import { PlainRunFrame, type RunViewProps } from './plain-run-frame.tsx'

/** A run that is neither debate nor tool call: its result as it is. */
export function OtherRunView({ run, error, reload }: RunViewProps) {
  const notices = (
    <>
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
    </>
  )
  return (
    <PlainRunFrame {...{ run, error, reload, notices }} compare={{ a: run.id }} firstLabel="Result">
      <pre className="rounded-md bg-sunken p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere">
        {run.output === null ? 'No result yet.' : JSON.stringify(run.output, null, 2).slice(0, 200_000)}
      </pre>
    </PlainRunFrame>
  )
}
