import { Combobox as Base } from '@base-ui/react/combobox'
import type { Persona } from '@workbench/client/models'
import { useRef } from 'react'
import { ComboboxInput, ComboboxOption, ComboboxPopup } from '../components/combobox-parts.tsx'
import { type HandedOver, useHandover } from '../components/use-stand-in.ts'
import { useTypedSearch } from '../components/use-typed-search.ts'
import { aboutPersona } from './about-persona.ts'
import { SpeakerAvatar } from './speaker-avatar.tsx'
import { useFoundPersonas } from './use-persona.ts'

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly isClearable: boolean
  readonly chosen: Persona | null
  readonly onChange: (persona: Persona | null) => void
  readonly from: HandedOver
}

/** The control of a PersonaCombobox. */
export function PersonaFinder({ label, placeholder, isClearable, chosen, onChange, from }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const search = useTypedSearch(from.isOpen)
  useHandover(input, from)
  const { data, isPlaceholderData } = useFoundPersonas(search.q, search.isOpen)
  return (
    <Base.Root
      items={data?.items ?? []}
      value={chosen}
      onValueChange={onChange}
      itemToStringLabel={(persona: Persona) => persona.name}
      isItemEqualToValue={(item, other) => item.id === other.id}
      {...search.root}
    >
      <ComboboxInput ref={input} {...{ label, placeholder, isClearable }} />
      <ComboboxPopup empty={data === undefined ? 'Loading' : 'No persona fits.'} isBusy={isPlaceholderData}>
        {(persona: Persona) => (
          <ComboboxOption
            key={persona.id}
            value={persona}
            text={persona.name}
            hint={aboutPersona(persona)}
            picture={<SpeakerAvatar name={persona.name} personaId={persona.id} size="sm" />}
          />
        )}
      </ComboboxPopup>
    </Base.Root>
  )
}
