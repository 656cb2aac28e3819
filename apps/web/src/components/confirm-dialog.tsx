import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { backdropClass, dialogClass } from './dialog.tsx'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  /** What will be lost, and what will stay. */
  readonly children: ReactNode
  /** The verb of what happens, e.g. "Delete persona". */
  readonly action: string
  /** The words for not doing it, e.g. "Keep editing". */
  readonly keep?: string
  readonly onConfirm: () => void
  readonly isBusy?: boolean
}

/** Asks before something that can't be undone. */
export function ConfirmDialog({
  isOpen,
  onClose,
  title,
  children,
  action,
  keep = 'Keep',
  onConfirm,
  isBusy = false,
}: Props) {
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className={clsx(dialogClass, 'max-w-md p-5')}>
          <Base.Title className="text-lg font-semibold text-balance wrap-anywhere">{title}</Base.Title>
          <Base.Description render={<div />} className="mt-2 text-base text-muted wrap-anywhere">
            {children}
          </Base.Description>
          <footer className="mt-5 flex flex-wrap justify-end gap-2">
            <Base.Close render={<Button>{keep}</Button>} />
            <Button variant="danger" isBusy={isBusy} onClick={onConfirm}>
              {action}
            </Button>
          </footer>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
