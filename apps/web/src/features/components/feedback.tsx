import { ApiError, NoServerError } from '@workbench/client/errors'
import { Inbox } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { DropOverlay } from '../../components/drop-overlay.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { FailuresDialog } from '../../components/failures-dialog.tsx'
import { RowSkeletons } from '../../components/row-skeletons.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { toast } from '../../components/toasts.tsx'
import { UnsavedGuard } from '../../components/unsaved-guard.tsx'
import { longName, Specimen, Specimens } from './specimens.tsx'

const refusal = new ApiError(503, 'The database is away. Try again in a moment.', {
  requestId: '01a20615-879f-7766-b5cf-9d274868da1b',
})

const failures = [
  { id: 'one', title: 'Billing service', error: refusal },
  { id: 'two', title: longName, error: new Error(longName) },
]

export function Feedback() {
  const [open, setOpen] = useState<'dialog' | 'question' | 'failures' | null>(null)
  const [isUnsaved, setIsUnsaved] = useState(false)
  const close = () => setOpen(null)
  return (
    <>
      <Specimens title="Feedback">
        <ErrorNotice error={refusal} title="The runs could not be loaded" onRetry={() => {}} />
        <ErrorNotice error={new NoServerError('', null)} title="Not saved" />
        <ErrorNotice error={new Error(longName)} title="Something with a long name" />
        <Card>
          <EmptyState icon={Inbox} title="Nothing here yet" action={<Button>Make the first</Button>}>
            What would stand here, and how to get there.
          </EmptyState>
        </Card>
        <SkeletonLines count={3} />
        <RowSkeletons label="Loading rows" />
        <Specimen name="Dialog, ConfirmDialog, FailuresDialog, toast">
          <Button onClick={() => setOpen('dialog')}>Open a dialog</Button>
          <Button onClick={() => setOpen('question')}>Ask something</Button>
          <Button onClick={() => setOpen('failures')}>Tell what failed</Button>
          <Button onClick={() => toast('Saved as version 4', longName)}>Say something</Button>
        </Specimen>
        <Specimen name="UnsavedGuard">
          <Checkbox
            label="Ask before this page is left"
            isLabelShown
            isChecked={isUnsaved}
            onChange={setIsUnsaved}
          />
        </Specimen>
        <Specimen name="DropOverlay">
          {/* What covers the page covers this box instead. */}
          <div className="relative h-36 w-full [transform:translateZ(0)]">
            <DropOverlay title="Drop to import">Personas, scenarios and runs</DropOverlay>
          </div>
        </Specimen>
      </Specimens>
      <UnsavedGuard what={isUnsaved ? 'this example' : null} />
      {open === 'failures' && (
        <FailuresDialog title="Two could not be deleted" failures={failures} onClose={close} />
      )}
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title="A task on top of the page"
        description="Escape, the cross and a click beside it close it."
        footer={<Button onClick={close}>Close</Button>}
      >
        <p className="wrap-anywhere">{longName}</p>
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'question'}
        onClose={close}
        onConfirm={close}
        title={`Delete ${longName}?`}
        action="Delete"
      >
        What will be lost, and what will stay.
      </ConfirmDialog>
    </>
  )
}
