import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Ellipsis, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { toast } from '../../components/toasts.tsx'

/** What can be done with a script tool beside editing it. */
export function ToolActions({ name }: { readonly name: string }) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const removal = useMutation({
    mutationFn: () => api.tools.delete(name),
    onSuccess: async () => {
      toast('Tool deleted', name)
      await navigate({ to: '/tools', ignoreBlocker: true })
      queryClient.removeQueries({ queryKey: ['tools', 'one', name] })
      void queryClient.invalidateQueries({ queryKey: ['tools'] })
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
        <MenuItem icon={Trash2} isDanger onSelect={() => setIsAsking(true)}>
          Delete
        </MenuItem>
      </Menu>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        onConfirm={() => removal.mutate()}
        isBusy={removal.isPending}
        title={`Delete ${name}?`}
        action="Delete tool"
      >
        {removal.error === null ? (
          'Its source and its policy are gone then. Calls that were made stay, with what they touched.'
        ) : (
          // It says who uses it.
          <ErrorNotice error={removal.error} title="It could not be deleted" />
        )}
      </ConfirmDialog>
    </>
  )
}
