import { Combobox as Base } from '@base-ui/react/combobox'
import type { Persona } from '@workbench/client/models'
import { ComboboxInput, ComboboxOption, ComboboxPopup } from '../components/combobox-parts.tsx'
import { Field, type FieldProps, splitFieldProps } from '../components/field.tsx'
import { useTypedSearch } from '../components/use-typed-search.ts'
import { SpeakerAvatar } from './speaker-avatar.tsx'
import { useFoundPersonas, usePersona } from './use-persona.ts'

type Props = FieldProps & {
  /** Id of the chosen persona; null: none, and also for a field that only adds to a list. */
  readonly value: string | null
  readonly onChange: (persona: Persona | null) => void
  /** What holds while nothing is chosen. */
  readonly placeholder?: string
}

/** One persona of the library, however large it is, found by typing. */
export function PersonaCombobox(props: Props) {
  const [field, { value, onChange, placeholder = 'Search personas' }] = splitFieldProps(props)
  const search = useTypedSearch()
  const { data, isPlaceholderData } = useFoundPersonas(search.q, search.isOpen)
  const chosen = usePersona(value) ?? null
  return (
    <Field {...field}>
      <Base.Root
        items={data?.items ?? []}
        value={chosen}
        onValueChange={onChange}
        itemToStringLabel={(persona: Persona) => persona.name}
        isItemEqualToValue={(item, other) => item.id === other.id}
        {...search.root}
      >
        <ComboboxInput label={field.label} placeholder={placeholder} isClearable={value !== null} />
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
    </Field>
  )
}

/** What tells a persona from another of the same name: its description, else how its instructions begin. */
export const aboutPersona = ({ description, instructions }: Pick<Persona, 'description' | 'instructions'>) =>
  (description || instructions).slice(0, 200).replaceAll(/\s+/g, ' ').trim()
