import { useNavigate } from '@tanstack/react-router'
import { ApiError } from '@workbench/client/errors'
import type { Persona } from '@workbench/client/models'
import { Download, MessagesSquare } from 'lucide-react'
import { api } from '../../api/client.ts'
import { MenuItem, MenuLink } from '../../components/menu.tsx'
import { ItemActions } from '../library/item-actions.tsx'
import { PersonaInUse } from './persona-in-use.tsx'

/** What can be done with a persona beside editing it. */
export function PersonaActions({ persona }: { readonly persona: Persona }) {
  const navigate = useNavigate()
  const { id, name } = persona
  return (
    <ItemActions
      library="personas"
      item={persona}
      onDelete={() => api.personas.delete(id)}
      consequence="It leaves the library with all its versions. Runs it took part in keep what it said and what it was."
      exports={
        <MenuLink icon={Download} href={`/personas/${id}/export?format=card`} isDownload>
          Export as character card
        </MenuLink>
      }
      refusal={(error, close) => (
        <PersonaInUse
          error={error}
          isInUse={error instanceof ApiError && error.status === 409}
          name={name}
          onClose={close}
        />
      )}
    >
      <MenuItem icon={MessagesSquare} onSelect={() => void navigate({ to: '/', search: { personas: id } })}>
        Start a debate with it
      </MenuItem>
    </ItemActions>
  )
}
