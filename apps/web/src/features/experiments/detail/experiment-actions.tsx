import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Experiment } from '@workbench/client/models'
import { CircleSlash, CopyPlus, Download, RotateCcw } from 'lucide-react'
import { useRef, useState } from 'react'
import { api } from '../../../api/client.ts'
import { newKey } from '../../../api/new-key.ts'
import { Button, buttonClass } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { waysOn } from '../standing.ts'

interface Props {
  readonly experiment: Experiment
}

/** What can be done with an experiment: stop it, go on, look a second time, take its report along. */
function useExperimentActions({ id, ...experiment }: Experiment) {
  const queryClient = useQueryClient()
  const key = useRef(newKey())
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['experiments'] })
  const cancel = useMutation({ mutationFn: () => api.experiments.cancel(id), onSettled: refresh })
  const resume = useMutation({ mutationFn: () => api.experiments.resume(id), onSettled: refresh })
  const extend = useMutation({
    mutationFn: () => api.experiments.extend(id, { idempotencyKey: key.current }),
    onSettled: refresh,
  })
  return { can: waysOn(experiment), cancel, resume, extend }
}

export function ExperimentActions({ experiment }: Props) {
  const { can, cancel, resume, extend } = useExperimentActions(experiment)
  const [asked, setAsked] = useState<'cancel' | 'extend' | null>(null)
  const { id, progress, finishedAt } = experiment
  const error = cancel.error ?? resume.error ?? extend.error
  return (
    <>
      {can.cancel && (
        <Button isBusy={cancel.isPending} onClick={() => setAsked('cancel')}>
          <CircleSlash aria-hidden />
          Cancel
        </Button>
      )}
      {can.resume && (
        <Button variant="primary" isBusy={resume.isPending} onClick={() => resume.mutate()}>
          <RotateCcw aria-hidden />
          Resume
        </Button>
      )}
      {can.extend && (
        <Button variant="primary" isBusy={extend.isPending} onClick={() => setAsked('extend')}>
          <CopyPlus aria-hidden />
          Extend by {progress.runs} runs
        </Button>
      )}
      {finishedAt !== null && (
        // The server answers these addresses with files.
        <>
          <a href={`/experiments/${id}/report?format=md`} download className={buttonClass()}>
            <Download aria-hidden />
            Markdown
            <span className="sr-only"> report</span>
          </a>
          <a href={`/experiments/${id}/report?format=junit`} download className={buttonClass()}>
            <Download aria-hidden />
            JUnit
            <span className="sr-only"> report</span>
          </a>
        </>
      )}
      <ConfirmDialog
        isOpen={asked === 'cancel'}
        onClose={() => setAsked(null)}
        title="Cancel this experiment?"
        action="Cancel experiment"
        keep="Let it run"
        onConfirm={() => {
          setAsked(null)
          cancel.mutate()
        }}
      >
        The runs it has started are stopped; those that were there before are left alone. There will be no
        verdict, and it can be resumed later.
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'extend'}
        onClose={() => setAsked(null)}
        title="Look a second time?"
        action={`Start ${progress.runs} more runs`}
        keep="Not now"
        onConfirm={() => {
          setAsked(null)
          extend.mutate()
        }}
      >
        As many runs again, of the same settings, whatever became of the scenario meanwhile. They cost about
        what the first ones did. The verdict after them is the last one.
      </ConfirmDialog>
      {error !== null && (
        <div className="basis-full">
          <ErrorNotice error={error} title="That could not be done" />
        </div>
      )}
    </>
  )
}
