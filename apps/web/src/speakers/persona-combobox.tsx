import { Combobox as Base } from '@base-ui/react/combobox'
import type { Persona } from '@workbench/client/models'
import clsx from 'clsx'
import { ChevronsUpDown, X } from 'lucide-react'
import { useState } from 'react'
import { controlClass, Field, type FieldProps } from '../components/field.tsx'
import { optionClass, popupClass } from '../components/popup-class.ts'
import { useSettled } from '../live/use-settled.ts'
import { SpeakerAvatar } from './speaker-avatar.tsx'
import { useFoundPersonas, usePersona } from './use-persona.ts'

type Props = FieldProps & {
  /** Id of the chosen persona; null: none, and also for a field that only adds to a list. */
  readonly value: string | null
  readonly onChange: (persona: Persona | null) => void
  /** What holds while nothing is chosen. */
  readonly placeholder?: string
}

const pauseMs = 150

/** One persona of the library, however large it is, found by typing. */
export function PersonaCombobox({
  label,
  description,
  error,
  isLabelHidden,
  isOptional,
  className,
  value,
  onChange,
  placeholder = 'Search personas',
}: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const { data, isPlaceholderData } = useFoundPersonas(useSettled(typed.trim(), pauseMs), isOpen)
  const chosen = usePersona(value) ?? null
  return (
    <Field {...{ label, description, error, isLabelHidden, isOptional, className }}>
      <Base.Root
        items={data?.items ?? []}
        // The server searches.
        filter={null}
        value={chosen}
        onValueChange={onChange}
        itemToStringLabel={(persona: Persona) => persona.name}
        isItemEqualToValue={(item, other) => item.id === other.id}
        open={isOpen}
        onOpenChange={(open) => {
          setIsOpen(open)
          // The first letter opens the list, and is searched for.
          if (!open) setTyped('')
        }}
        onInputValueChange={(text, { reason }) => {
          if (reason === 'input-change' || reason === 'input-clear') setTyped(text)
        }}
        autoHighlight
      >
        <Base.InputGroup className={clsx(controlClass, 'flex h-9 items-center gap-1 pr-1')}>
          <Base.Input
            placeholder={placeholder}
            spellCheck={false}
            className="h-full w-full min-w-0 bg-transparent outline-none placeholder:text-muted"
          />
          {value !== null && (
            <Base.Clear aria-label={`Clear: ${label}`} className={buttonClass}>
              <X className="size-3.5" aria-hidden />
            </Base.Clear>
          )}
          <Base.Trigger aria-label={`Show all: ${label}`} className={buttonClass}>
            <ChevronsUpDown className="size-3.5" aria-hidden />
          </Base.Trigger>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner sideOffset={4} className="z-50">
            <Base.Popup
              aria-busy={isPlaceholderData || undefined}
              className={clsx(popupClass, 'w-(--anchor-width) min-w-64 max-tablet:max-h-72 tablet:max-h-96')}
            >
              <Base.Empty className="px-2.5 text-sm text-muted not-empty:py-1.5">
                {data === undefined ? 'Loading' : 'No persona fits.'}
              </Base.Empty>
              <Base.List>
                {(persona: Persona) => (
                  <Base.Item key={persona.id} value={persona} className={optionClass}>
                    <SpeakerAvatar name={persona.name} personaId={persona.id} size="sm" />
                    <span className="flex min-w-0 flex-1 flex-col">
                      <bdi className="truncate">{persona.name}</bdi>
                      <bdi className="truncate text-sm text-muted">{aboutPersona(persona)}</bdi>
                    </span>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}

const buttonClass = 'flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:text-ink'

/** What tells a persona from another of the same name: its description, else how its instructions begin. */
export const aboutPersona = ({ description, instructions }: Pick<Persona, 'description' | 'instructions'>) =>
  (description || instructions).slice(0, 200).replaceAll(/\s+/g, ' ').trim()
