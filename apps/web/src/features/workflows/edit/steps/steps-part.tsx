import { Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../../../components/button.tsx'
import { useRowKeys } from '../../../../keyboard/use-row-keys.ts'
import { useEditorMeans } from '../editor-means.ts'
import { StepList } from './step-list.tsx'
import { StepMovesContext } from './step-moves.ts'
import type { useSteps } from './use-steps.ts'

/** The steps of the workflow, and a way back for the one that was just removed. */
export function StepsPart({
  steps: { moves, selectedStepId, dragged, removed, putBack },
}: {
  readonly steps: ReturnType<typeof useSteps>
}) {
  const { content, faults } = useEditorMeans()
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list, 'Steps')
  useInSight(selectedStepId)
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <h2 className="font-semibold">Steps</h2>
      {faults.steps !== undefined && <p className="text-sm text-failed">{faults.steps}</p>}
      <div ref={list}>
        <StepMovesContext value={moves}>
          <StepList
            steps={content.steps}
            list="steps"
            faults={faults}
            selectedStepId={selectedStepId}
            dragged={dragged}
          />
        </StepMovesContext>
      </div>
      <p role="status" className="flex items-center gap-2 text-sm text-muted empty:hidden">
        {removed !== null && (
          <>
            <span className="min-w-0 truncate">
              Removed <bdi className="text-ink">{removed.step.id}</bdi>.
            </span>
            <Button data-undo-removal onClick={putBack}>
              <Undo2 aria-hidden />
              Put it back
            </Button>
          </>
        )}
      </p>
    </div>
  )
}

/** A step that is chosen elsewhere, e.g. in a picture, is brought into sight; not when the page has just been opened. */
function useInSight(id: string | null): void {
  const shown = useRef(id)
  useEffect(() => {
    if (id === null || shown.current === id) return
    shown.current = id
    document.querySelector(`[data-step-row="${id}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [id])
}
