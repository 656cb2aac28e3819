import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Copy, Download, Ellipsis, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '../../components/menu.tsx'
import { toast } from '../../components/toasts.tsx'
import { capital, type LibraryName, oneOf } from './library-name.ts'

interface Props {
  readonly library: Exclude<LibraryName, 'workflows'>
  readonly item: { readonly id: string; readonly name: string }
  readonly onDelete: () => Promise<unknown>
  /** What will be lost when it is deleted, and what will stay. */
  readonly consequence: string
  /** Why it could not be deleted, in a dialog of its own; said where one was asked when left out. */
  readonly refusal?: (error: Error, close: () => void) => ReactNode
  /** What else the menu offers, first. */
  readonly children?: ReactNode
  /** In what else it can be exported than YAML; links. */
  readonly exports?: ReactNode
}

/** What can be done with something of a library beside editing it. */
export function ItemActions({
  library,
  item: { id, name },
  onDelete,
  consequence,
  refusal,
  children,
  exports,
}: Props) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const one = oneOf[library]
  const removal = useMutation({
    mutationFn: onDelete,
    onSuccess: async () => {
      toast(`${capital(one)} deleted`, name)
      await navigate({ to: `/${library}`, ignoreBlocker: true })
      queryClient.removeQueries({ queryKey: [library, id] })
      void queryClient.invalidateQueries({ queryKey: [library] })
    },
  })
  const close = () => {
    setIsAsking(false)
    removal.reset()
  }
  return (
    <>
      <Menu
        trigger={
          <Button variant="ghost" isSquare aria-label="More actions">
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        {children}
        <MenuItem icon={Copy} onSelect={() => void navigate({ to: `/${library}/new`, search: { from: id } })}>
          Duplicate
        </MenuItem>
        <MenuLink icon={Download} href={`/${library}/${id}/export`} isDownload>
          Export as YAML
        </MenuLink>
        {exports}
        <MenuSeparator />
        <MenuItem icon={Trash2} isDanger onSelect={() => setIsAsking(true)}>
          Delete
        </MenuItem>
      </Menu>
      <ConfirmDialog
        isOpen={isAsking && (removal.error === null || refusal === undefined)}
        onClose={close}
        onConfirm={() => removal.mutate()}
        isBusy={removal.isPending}
        title={`Delete ${name}?`}
        action={`Delete ${one}`}
      >
        {removal.error === null ? (
          consequence
        ) : (
          <ErrorNotice error={removal.error} title="It could not be deleted" />
        )}
      </ConfirmDialog>
      {removal.error !== null && refusal?.(removal.error, close)}
    </>
  )
}
