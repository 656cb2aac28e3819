import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
}

export const CancelDialog = ({ isOpen, onClose, onConfirm }: Props) => (
  <ConfirmDialog
    isOpen={isOpen}
    onClose={onClose}
    title="Cancel this run?"
    action="Cancel run"
    onConfirm={() => {
      onConfirm()
      onClose()
    }}
  >
    The model calls under way are aborted. What is finished is kept, and a retry can go on from there.
  </ConfirmDialog>
)
