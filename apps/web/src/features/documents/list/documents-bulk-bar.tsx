import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Document } from '@workbench/client/models'
import { RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../../api/client.ts'
import { forEach } from '../../../api/for-each.ts'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { FailuresDialog } from '../../../components/failures-dialog.tsx'
import { SelectionBar } from '../../../components/selection-bar.tsx'
import { toast } from '../../../components/toasts.tsx'
import type { Selection } from '../../runs/selection.ts'

interface Action {
  readonly verb: string
  readonly past: string
  readonly act: (document: Document) => Promise<unknown>
  readonly warning: string
}

const removal: Action = {
  verb: 'Delete',
  past: 'deleted',
  act: ({ id }) => api.documents.delete(id),
  warning:
    'Their passages can no longer be found, and runs that still read them are cancelled. Debates keep what they cited.',
}

const reading: Action = {
  verb: 'Read again',
  past: 'queued to be read again',
  act: ({ id }) => api.documents.ingest(id),
  warning:
    'Each is read and cut into passages anew, with the present embedding model. Passages that did not change are not embedded again.',
}

interface Props {
  readonly selection: Selection<Document>
  readonly onClear: () => void
}

/** What can be done with the documents that are selected. */
export function DocumentsBulkBar({ selection, onClear }: Props) {
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<Action | null>(null)
  const documents = [...selection.values()]
  const work = useMutation({
    mutationFn: ({ act }: Action) => forEach(documents, act),
    onSuccess: ({ done, failed }, action) => {
      setAsked(null)
      if (done.length > 0) toast(`${documentsWord(done.length)} ${action.past}`)
      if (failed.length === 0) onClear()
      void queryClient.invalidateQueries({ queryKey: ['documents'] })
    },
  })
  return (
    <>
      {documents.length > 0 && (
        <SelectionBar label="Selected documents" count={documents.length} onClear={onClear}>
          {[reading, removal].map((action) => (
            <Button key={action.verb} onClick={() => setAsked(action)}>
              {action === removal ? <Trash2 aria-hidden /> : <RotateCcw aria-hidden />}
              {action.verb}
            </Button>
          ))}
        </SelectionBar>
      )}
      {asked !== null && (
        <ConfirmDialog
          isOpen
          onClose={() => setAsked(null)}
          title={`${asked === removal ? 'Delete' : 'Read'} ${documentsWord(documents.length)}${asked === removal ? '' : ' again'}?`}
          action={asked.verb}
          onConfirm={() => work.mutate(asked)}
          isBusy={work.isPending}
        >
          {asked.warning}
        </ConfirmDialog>
      )}
      {work.data !== undefined && work.data.failed.length > 0 && (
        <FailuresDialog
          title={`${documentsWord(work.data.failed.length)} could not be ${work.variables.past}`}
          failures={work.data.failed.map(({ item: { id, title }, error }) => ({ id, title, error }))}
          onClose={() => work.reset()}
        />
      )}
    </>
  )
}

const documentsWord = (count: number) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'document' : 'documents'}`
