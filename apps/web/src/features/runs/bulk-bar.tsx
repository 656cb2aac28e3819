import { useMutation } from '@tanstack/react-query'
import type { RunSummary } from '@workbench/client/models'
import { CircleSlash, GitCompare, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { newKey } from '../../api/new-key.ts'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { toast } from '../../components/toasts.tsx'
import { comparisonOf } from '../compare/compare-search.ts'
import { type BulkResult, canCancel, canRetry, forEachRun } from './bulk.ts'
import type { Selection } from './selection.ts'

interface Action {
  readonly verb: string
  readonly past: string
  readonly fits: (run: RunSummary) => boolean
  readonly act: (run: RunSummary) => Promise<unknown>
  readonly warning: string
}

const cancel: Action = {
  verb: 'Cancel',
  past: 'cancelled',
  fits: canCancel,
  act: ({ id }) => api.runs.cancel(id),
  warning: 'Model calls under way are broken off. What was said is kept, and a retry goes on from there.',
}

const retry: Action = {
  verb: 'Retry',
  past: 'queued again',
  fits: canRetry,
  act: ({ id }) => api.runs.retry(id, { idempotencyKey: newKey() }),
  warning: 'Each goes on from its last finished step; the calls that are missing cost what they cost.',
}

interface Props {
  readonly selection: Selection
  readonly onClear: () => void
}

/** What can be done with the runs that are selected. */
export function BulkBar({ selection, onClear }: Props) {
  const [asked, setAsked] = useState<Action | null>(null)
  const runs = [...selection.values()]
  const work = useMutation({
    mutationFn: (action: Action) => forEachRun(runs.filter(action.fits), action.act),
    onSuccess: ({ done, failed }, action) => {
      setAsked(null)
      if (done.length > 0) toast(`${runsWord(done.length)} ${action.past}`)
      if (failed.length === 0) onClear()
    },
  })
  const compare = comparisonOf(runs)
  return (
    <>
      {runs.length > 0 && (
        <section
          aria-label="Selected runs"
          className="fixed bottom-4 left-1/2 z-30 flex -translate-x-1/2 items-center gap-2 rounded-lg bg-raised py-2 pr-2 pl-4 shadow-float max-tablet:bottom-20 max-tablet:w-[calc(100%-1.5rem)] max-tablet:justify-between"
        >
          <span className="text-sm font-medium whitespace-nowrap" aria-live="polite">
            {runs.length.toLocaleString('en-US')} selected
          </span>
          <span className="flex items-center gap-1.5">
            {compare !== null && (
              <ButtonLink to="/runs/compare" search={compare}>
                <GitCompare aria-hidden />
                Compare
              </ButtonLink>
            )}
            {[cancel, retry].map((action) => {
              const count = runs.filter(action.fits).length
              return (
                <Button key={action.verb} disabled={count === 0} onClick={() => setAsked(action)}>
                  {action === cancel ? <CircleSlash aria-hidden /> : <RotateCcw aria-hidden />}
                  {action.verb}
                  {count > 0 && count < runs.length && <span className="text-muted">{count}</span>}
                </Button>
              )
            })}
            <IconButton icon={X} label="Clear selection" onClick={onClear} />
          </span>
        </section>
      )}
      {asked !== null && (
        <ConfirmDialog
          isOpen
          onClose={() => setAsked(null)}
          title={`${asked.verb} ${runsWord(runs.filter(asked.fits).length)}?`}
          action={`${asked.verb} ${runsWord(runs.filter(asked.fits).length)}`}
          onConfirm={() => work.mutate(asked)}
          isBusy={work.isPending}
        >
          {asked.warning}
          {leftOut(runs, asked)}
        </ConfirmDialog>
      )}
      {work.data !== undefined && work.data.failed.length > 0 && (
        <FailedDialog result={work.data} past={work.variables?.past ?? ''} onClose={() => work.reset()} />
      )}
    </>
  )
}

interface FailedProps {
  readonly result: BulkResult
  readonly past: string
  readonly onClose: () => void
}

const FailedDialog = ({ result: { done, failed }, past, onClose }: FailedProps) => (
  <Dialog
    isOpen
    onClose={onClose}
    title={`${runsWord(failed.length)} could not be ${past}`}
    description={done.length > 0 ? `${runsWord(done.length)} ${past}.` : undefined}
    footer={<Button onClick={onClose}>Close</Button>}
  >
    <ul className="divide-y divide-line">
      {failed.slice(0, 100).map(({ run, error }) => (
        <li key={run.id} className="py-2">
          <p className="truncate font-medium">
            <bdi>{run.title}</bdi>
          </p>
          <p className="text-sm text-muted wrap-anywhere">
            {error instanceof Error ? error.message : String(error)}
          </p>
        </li>
      ))}
    </ul>
    {failed.length > 100 && <p className="text-sm text-muted">and {failed.length - 100} more</p>}
  </Dialog>
)

const runsWord = (count: number) => `${count.toLocaleString('en-US')} ${count === 1 ? 'run' : 'runs'}`

function leftOut(runs: readonly RunSummary[], { fits, verb }: Action): string {
  const count = runs.filter((run) => !fits(run)).length
  if (count === 0) return ''
  return ` ${runsWord(count)} of the selected can't be: there is nothing to ${verb.toLowerCase()}.`
}
