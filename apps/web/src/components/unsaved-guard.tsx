import { useBlocker } from '@tanstack/react-router'
import { ConfirmDialog } from './confirm-dialog.tsx'

interface Props {
  /** What would be lost, e.g. "this persona"; the guard sleeps while it is null. */
  readonly what: string | null
}

interface Move {
  readonly current: { readonly pathname: string }
  readonly next: { readonly pathname: string }
}
const leavesPage = ({ current, next }: Move) => current.pathname !== next.pathname

/** Asks before one leaves a page with changes that were not saved; other tabs of the same page lose nothing. */
export function UnsavedGuard({ what }: Props) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: leavesPage,
    enableBeforeUnload: what !== null,
    disabled: what === null,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      isOpen={status === 'blocked'}
      onClose={() => reset?.()}
      onConfirm={() => proceed?.()}
      title="Leave without saving?"
      keep="Keep editing"
      action="Leave without saving"
    >
      What you changed in {what ?? 'this page'} is not saved, and will be lost.
    </ConfirmDialog>
  )
}
