import { getRouteApi } from '@tanstack/react-router'
import type { Run, WorkflowRun } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'
import { MousePointerClick } from 'lucide-react'
import { useCallback, useMemo, useRef } from 'react'
import { Card } from '../../../components/card.tsx'
import { useRowKeys } from '../../../keyboard/use-row-keys.ts'
import { StepPicture } from '../../workflows/graph/step-picture.tsx'
import { stepStates } from '../../workflows/graph/step-state.ts'
import { stepById } from '../../workflows/graph/step-tree.ts'
import { isStacked } from '../../workflows/graph/use-is-narrow.ts'
import { useRunEvents } from '../use-run-events.ts'
import { EffectsSection } from './effects-section.tsx'
import { progressWords } from './progress-words.ts'
import { saidInEvents } from './said-in-events.ts'
import { StepDetails } from './step-details.tsx'

const route = getRouteApi('/runs/$id')

/** The steps as the run goes through them, the chosen one beside them, and what was sent below. */
export function StepsPanel({ run }: { readonly run: Run & WorkflowRun }) {
  const { step: chosen, item } = route.useSearch()
  const navigate = route.useNavigate()
  const picture = useRef<HTMLDivElement>(null)
  const details = useRef<HTMLElement>(null)
  useRowKeys(picture, 'Steps')
  const { workflow } = run.input
  const { events } = useRunEvents(run.id)
  const said = useMemo(() => saidInEvents(events), [events])
  const outcomes = run.output?.steps
  const isLive = !hasEnded(run.status)
  const states = useMemo(() => {
    const warned = [...said.values()].filter(({ warning }) => warning !== null)
    return stepStates(outcomes ?? {}, new Set(warned.map(({ stepId }) => stepId)), isLive)
  }, [outcomes, said, isLive])
  const step = stepById(workflow.steps, chosen)
  const show = useCallback(
    (next: { readonly step?: string; readonly item?: string }) =>
      void navigate({
        search: ({ step: _, item: __, ...rest }) => ({ ...rest, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const select = useCallback(
    (id: string) => {
      show({ step: id })
      // The panel may be below all of the steps.
      if (isStacked()) requestAnimationFrame(() => details.current?.scrollIntoView({ block: 'start' }))
    },
    [show],
  )
  return (
    <div className="flex flex-col gap-6">
      <p aria-live="polite" className="-mt-1 -mb-3 text-sm text-muted empty:hidden">
        {progressWords(states, isLive)}
      </p>
      <div className="grid items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_minmax(20rem,28rem)]">
        <div ref={picture} className="min-w-0">
          <StepPicture
            trigger={workflow.trigger}
            steps={workflow.steps}
            states={states}
            isLive={isLive}
            selectedId={step?.id}
            onSelect={select}
          />
        </div>
        <section ref={details} aria-label="Chosen step" className="min-w-0 scroll-mt-16">
          {step === undefined ? (
            <Card className="flex items-center gap-3 px-4 py-6 text-muted max-desktop:hidden">
              <MousePointerClick className="size-5 shrink-0" aria-hidden />
              Choose a step to see what it gave, how long it took, and what went wrong.
            </Card>
          ) : (
            <StepDetails
              key={step.id}
              step={step}
              run={run}
              said={said}
              path={item}
              onPath={(next) => show({ step: step.id, ...(next !== undefined && { item: next }) })}
              onClose={() => show({})}
            />
          )}
        </section>
      </div>
      <EffectsSection run={run} onStep={select} />
    </div>
  )
}
