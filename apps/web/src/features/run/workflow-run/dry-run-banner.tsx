import type { Run, WorkflowRun } from '@workbench/client/models'
import { FlaskConical } from 'lucide-react'
import { useMemo } from 'react'
import { Disclosure } from '../../../components/disclosure.tsx'
import { JsonValue } from '../../../components/json-value.tsx'
import { LongList } from '../../../components/long-list.tsx'
import { duration } from '../../../format/duration.ts'
import { stepLook } from '../../workflows/graph/step-look.ts'
import { stepById, stepName } from '../../workflows/graph/step-tree.ts'
import { useRunEvents } from '../use-run-events.ts'
import { saidInEvents } from './said-in-events.ts'
import { itemWords } from './step-places.ts'

interface Props {
  readonly run: Run & WorkflowRun
  readonly onStep: (id: string) => void
}

/** Nothing left the workbench, and this is what would have. */
export function DryRunBanner({ run, onStep }: Props) {
  const { events } = useRunEvents(run.id)
  const would = useMemo(
    () => [...saidInEvents(events).values()].filter(({ wouldDo }) => wouldDo !== undefined),
    [events],
  )
  return (
    <section
      aria-label="Dry run"
      className="mt-4 flex flex-col gap-2 rounded-lg border border-accent-ink/30 bg-accent-soft px-4 py-3"
    >
      <p className="flex items-center gap-2 font-medium">
        <FlaskConical className="size-4 shrink-0 text-accent-ink" aria-hidden />
        Dry run: nothing was sent
      </p>
      {would.length === 0 ? (
        <p className="text-sm">
          Steps that act outside say here what they would have done.
          {run.status === 'completed' && ' None of them would have done anything.'}
        </p>
      ) : (
        <>
          <p className="text-sm">
            {would.length === 1
              ? 'This would have been done:'
              : `These ${would.length} things would have been done:`}
          </p>
          <LongList
            items={would}
            keyOf={({ key }) => key}
            step={20}
            render={({ stepId, path, stepType, wouldDo }) => {
              const { icon: Icon, title } = stepLook(stepType)
              const step = stepById(run.input.workflow.steps, stepId)
              return (
                <Disclosure
                  summary={
                    <span className="flex min-w-0 items-center gap-2 text-ink">
                      <Icon className="size-4 shrink-0 text-muted" aria-hidden />
                      <bdi className="truncate font-medium">
                        {step === undefined ? stepId : stepName(step)}
                      </bdi>
                      <span className="shrink-0 text-muted">{title}</span>
                      {path !== '' && <span className="shrink-0 text-muted">{itemWords(path)}</span>}
                      <span className="truncate font-mono text-xs text-muted">{briefly(wouldDo)}</span>
                    </span>
                  }
                >
                  <div className="flex flex-col gap-2 rounded-md bg-surface p-3">
                    <JsonValue label="It would have done" value={wouldDo} />
                    <button
                      type="button"
                      onClick={() => onStep(stepId)}
                      className="self-start rounded-sm text-sm text-accent-ink underline underline-offset-2"
                    >
                      Show the step
                    </button>
                  </div>
                </Disclosure>
              )
            }}
          />
        </>
      )}
    </section>
  )
}

/** What it is about at a glance: where to, or else the first text in it. */
function briefly(wouldDo: unknown): string {
  if (typeof wouldDo !== 'object' || wouldDo === null) return String(wouldDo)
  const { target, topic, title, collection, waitMs } = wouldDo as Readonly<Record<string, unknown>>
  if (typeof waitMs === 'number') return duration(waitMs)
  const found = [target, topic, title, collection].find((each) => typeof each === 'string')
  return typeof found === 'string' ? found.slice(0, 200) : ''
}
