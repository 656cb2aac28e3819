import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Scenario } from '@workbench/client/models'
import { Copy, Ellipsis, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../components/menu.tsx'
import { toast } from '../../components/toasts.tsx'

/** What can be done with a scenario beside editing and running it. */
export function ScenarioActions({ scenario: { id, name } }: { readonly scenario: Scenario }) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const removal = useMutation({
    mutationFn: () => api.scenarios.delete(id),
    onSuccess: async () => {
      toast('Scenario deleted', name)
      await navigate({ to: '/scenarios', ignoreBlocker: true })
      queryClient.removeQueries({ queryKey: ['scenarios', id] })
      void queryClient.invalidateQueries({ queryKey: ['scenarios'] })
    },
  })
  return (
    <>
      <Menu
        trigger={
          <Button variant="ghost" isSquare aria-label="More actions">
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={Copy} onSelect={() => void navigate({ to: '/scenarios/new', search: { from: id } })}>
          Duplicate
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Trash2} isDanger onSelect={() => setIsAsking(true)}>
          Delete
        </MenuItem>
      </Menu>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => {
          setIsAsking(false)
          removal.reset()
        }}
        onConfirm={() => removal.mutate()}
        isBusy={removal.isPending}
        title={`Delete ${name}?`}
        action="Delete scenario"
      >
        {removal.error === null ? (
          'It leaves the library with all its versions. Its runs stay, with what they were started with.'
        ) : (
          <ErrorNotice error={removal.error} title="It could not be deleted" />
        )}
      </ConfirmDialog>
    </>
  )
}
