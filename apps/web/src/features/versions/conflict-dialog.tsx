import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Time } from '../../components/time.tsx'
import type { Difference } from './differences.ts'
import { DifferencesList } from './differences-list.tsx'

interface Props {
  readonly theirs: { readonly version: number; readonly updatedAt: string }
  /** From theirs to mine. */
  readonly differences: readonly Difference[]
  readonly isBusy: boolean
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
  readonly onClose: () => void
}

/** Two people saved: shows what differs, and lets the one who came second decide. */
export function ConflictDialog({ theirs, differences, isBusy, onKeepMine, onTakeTheirs, onClose }: Props) {
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={`Somebody saved version ${theirs.version} meanwhile`}
      description={
        <>
          Saved <Time at={theirs.updatedAt} />.{' '}
          {differences.length === 0 ? 'It says what yours says.' : 'From theirs to yours:'}
        </>
      }
      footer={
        <>
          <Button onClick={onClose}>Go on editing</Button>
          <Button onClick={onTakeTheirs} disabled={isBusy}>
            Take theirs
          </Button>
          <Button variant="primary" isBusy={isBusy} onClick={onKeepMine}>
            Keep mine
          </Button>
        </>
      }
    >
      {differences.length > 0 && (
        <>
          <DifferencesList differences={differences} />
          <p className="mt-4 text-sm text-muted">
            Keeping yours writes version {theirs.version + 1}; theirs stays among the versions. Taking theirs
            drops what you typed.
          </p>
        </>
      )}
    </Dialog>
  )
}
