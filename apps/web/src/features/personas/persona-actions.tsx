import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ApiError } from '@workbench/client/errors'
import type { Persona } from '@workbench/client/models'
import { Copy, Ellipsis, MessagesSquare, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../components/menu.tsx'
import { toast } from '../../components/toasts.tsx'
import { PersonaInUse } from './persona-in-use.tsx'

/** What can be done with a persona beside editing it. */
export function PersonaActions({ persona: { id, name } }: { readonly persona: Persona }) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const removal = useMutation({
    mutationFn: () => api.personas.delete(id),
    onSuccess: async () => {
      toast('Persona deleted', name)
      await navigate({ to: '/personas', ignoreBlocker: true })
      queryClient.removeQueries({ queryKey: ['personas', id] })
      void queryClient.invalidateQueries({ queryKey: ['personas'] })
    },
    onSettled: () => setIsAsking(false),
  })
  const isInUse = removal.error instanceof ApiError && removal.error.status === 409
  return (
    <>
      <Menu
        trigger={
          <Button variant="ghost" isSquare aria-label="More actions">
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={MessagesSquare} onSelect={() => void navigate({ to: '/', search: { personas: id } })}>
          Start a debate with it
        </MenuItem>
        <MenuItem icon={Copy} onSelect={() => void navigate({ to: '/personas/new', search: { from: id } })}>
          Duplicate
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Trash2} isDanger onSelect={() => setIsAsking(true)}>
          Delete
        </MenuItem>
      </Menu>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => removal.mutate()}
        isBusy={removal.isPending}
        title={`Delete ${name}?`}
        action="Delete persona"
      >
        It leaves the library with all its versions. Runs it took part in keep what it said and what it was.
      </ConfirmDialog>
      {removal.error !== null && (
        <PersonaInUse error={removal.error} isInUse={isInUse} name={name} onClose={removal.reset} />
      )}
    </>
  )
}
