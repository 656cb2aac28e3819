import type { Settings } from '@workbench/client/models'
import { CircleAlert } from 'lucide-react'
import { Time } from '../../components/time.tsx'
import { duration } from '../../format/duration.ts'
import { size } from '../../format/size.ts'
import { SettingsSection } from './settings-section.tsx'

type Worker = Settings['workers'][number]

/** Who works, and what waits for them. */
export function WorkersSection({ workers, queue }: Pick<Settings, 'workers' | 'queue'>) {
  return (
    <SettingsSection title={`Workers (${workers.length})`} aside={queueText(queue)}>
      {workers.length === 0 ? (
        <p className="flex items-start gap-2">
          <CircleAlert className="mt-0.5 size-4 shrink-0 text-failed" aria-hidden />
          <span>
            No worker is alive, so runs stay queued. Start one with{' '}
            <code className="font-mono text-sm">npx workbench worker</code>.
          </span>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {workers.map((worker) => (
            <WorkerLine key={worker.id} {...worker} />
          ))}
        </ul>
      )}
    </SettingsSection>
  )
}

const WorkerLine = ({ state, startedAt }: Worker) => (
  <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-1.5 first:pt-0 last:pb-0">
    <span className="min-w-0 wrap-anywhere">
      {state === null ? 'Starting' : `${state.host}, process ${state.pid}`}
    </span>
    <span className="flex flex-wrap gap-x-4 text-sm text-muted tabular-nums">
      {state !== null && (
        <>
          <span>
            {state.runs} of {state.concurrency} runs
          </span>
          <span>{size(state.memoryBytes)}</span>
          <span>version {state.version}</span>
          {state.sandbox !== null && (
            <span>{state.sandbox.refuses ? 'refuses tools' : `tools: ${state.sandbox.level}`}</span>
          )}
        </>
      )}
      <span>
        started <Time at={startedAt} />
      </span>
    </span>
  </li>
)

function queueText({ due, delayed, active, oldestDueSeconds }: Settings['queue']): string {
  const wait = oldestDueSeconds === null ? '' : `, the oldest for ${duration(oldestDueSeconds * 1000)}`
  const later = delayed === 0 ? '' : `, ${delayed} for later`
  return `Queue: ${due} waiting${wait}${later}, ${active} at work`
}
