import type { Persona } from '@workbench/client/models'
import { Plus } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'
import { useFoundPersonas } from '../../speakers/use-persona.ts'

const shown = 6

/** The newest of the library, one press away from a seat. */
export function SuggestedPersonas({ onPick }: { readonly onPick: (persona: Persona) => void }) {
  const { data } = useFoundPersonas('', true)
  if (data === undefined || data.items.length === 0) return null
  return (
    <ul aria-label="From the library" className="flex flex-wrap gap-2">
      {data.items.slice(0, shown).map((persona) => (
        <li key={persona.id} className="min-w-0">
          <Button onClick={() => onPick(persona)} className="max-w-56 pl-1.5!">
            <SpeakerAvatar name={persona.name} personaId={persona.id} size="sm" />
            <bdi className="truncate">{persona.name}</bdi>
            <Plus className="size-3.5! text-muted" aria-label="Add" />
          </Button>
        </li>
      ))}
    </ul>
  )
}
