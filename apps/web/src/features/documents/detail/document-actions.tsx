import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Document } from '@workbench/client/models'
import { Download, Ellipsis, FileUp, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../../api/client.ts'
import { Button, buttonClass } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../../components/menu.tsx'
import { toast } from '../../../components/toasts.tsx'

interface Props {
  readonly document: Document
  readonly onReplace: () => void
}

/** What can be done with a document. */
export function DocumentActions({ document: { id, title, runId, status }, onReplace }: Props) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: ['document', id] })
    void queryClient.invalidateQueries({ queryKey: ['documents'] })
  }
  const reading = useMutation({
    mutationFn: () => api.documents.ingest(id),
    onSuccess: () => {
      toast('It is read again', 'What did not change is not embedded again.')
      refresh()
    },
    onError: (error) => toast('It was not read again', error.message),
  })
  const removal = useMutation({
    mutationFn: () => api.documents.delete(id),
    onSuccess: async () => {
      toast('Document deleted', title)
      await navigate({ to: '/documents' })
      queryClient.removeQueries({ queryKey: ['document', id] })
      void queryClient.invalidateQueries({ queryKey: ['documents'] })
    },
  })
  const close = () => {
    setIsAsking(false)
    removal.reset()
  }
  const isUnderWay = status === 'queued' || status === 'ingesting'
  return (
    <>
      {/* The server answers this address with the file. */}
      <a href={api.documents.addressOfFile(id, { download: true })} download className={buttonClass()}>
        <Download aria-hidden />
        Download
      </a>
      <Menu
        trigger={
          <Button variant="ghost" isSquare aria-label="More actions">
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={FileUp} onSelect={onReplace}>
          Replace file …
        </MenuItem>
        <MenuItem
          icon={RotateCcw}
          isDisabled={isUnderWay || reading.isPending}
          onSelect={() => reading.mutate()}
        >
          Read again
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Trash2} isDanger onSelect={() => setIsAsking(true)}>
          Delete
        </MenuItem>
      </Menu>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        onConfirm={() => removal.mutate()}
        isBusy={removal.isPending}
        title={`Delete ${title}?`}
        action="Delete document"
      >
        {removal.error === null ? (
          <>
            Its passages can no longer be found or cited
            {isUnderWay && ', and the run that reads it is cancelled'}. Debates keep what they cited, and the
            run <code className="font-mono">{runId.slice(-8)}</code> stays.
          </>
        ) : (
          <ErrorNotice error={removal.error} title="It could not be deleted" />
        )}
      </ConfirmDialog>
    </>
  )
}
