import { useMutation } from '@tanstack/react-query'
import type { RunSummary } from '@workbench/client/models'
import { CircleSlash, GitCompare, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { forEach } from '../../api/for-each.ts'
import { newKey } from '../../api/new-key.ts'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { FailuresDialog } from '../../components/failures-dialog.tsx'
import { SelectionBar } from '../../components/selection-bar.tsx'
import { toast } from '../../components/toasts.tsx'
import { comparisonOf } from '../compare/compare-search.ts'
import { canCancel, canRetry } from './bulk.ts'
import { noSelection, type Selection } from './selection.ts'

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
  readonly onSelection: (selection: Selection) => void
}

/** What can be done with the runs that are selected. */
export function BulkBar({ selection, onSelection }: Props) {
  const [asked, setAsked] = useState<Action | null>(null)
  const runs = [...selection.values()]
  const work = useMutation({
    mutationFn: (action: Action) => forEach(runs.filter(action.fits), action.act),
    onSuccess: ({ done, failed }, action) => {
      setAsked(null)
      if (done.length > 0) toast(`${runsWord(done.length)} ${action.past}`)
      // What could not be done may be tried again.
      onSelection(new Map(failed.map(({ item }) => [item.id, item])))
    },
  })
  const compare = comparisonOf(runs)
  return (
    <>
      {runs.length > 0 && (
        <SelectionBar label="Selected runs" count={runs.length} onClear={() => onSelection(noSelection)}>
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
        </SelectionBar>
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
        <FailuresDialog
          title={`${runsWord(work.data.failed.length)} could not be ${work.variables.past}`}
          description={
            work.data.done.length > 0
              ? `${runsWord(work.data.done.length)} ${work.variables.past}.`
              : undefined
          }
          failures={work.data.failed.map(({ item: { id, title }, error }) => ({ id, title, error }))}
          onClose={() => work.reset()}
        />
      )}
    </>
  )
}

const runsWord = (count: number) => `${count.toLocaleString('en-US')} ${count === 1 ? 'run' : 'runs'}`

function leftOut(runs: readonly RunSummary[], { fits, verb }: Action): string {
  const count = runs.filter((run) => !fits(run)).length
  if (count === 0) return ''
  return ` ${runsWord(count)} of the selected can't be: there is nothing to ${verb.toLowerCase()}.`
}
