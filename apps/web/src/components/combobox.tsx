import { Combobox as Base } from '@base-ui/react/combobox'
import { Check } from 'lucide-react'
import { ComboboxInput, ComboboxOption, ComboboxPopup } from './combobox-parts.tsx'
import { Field, type FieldProps, splitFieldProps } from './field.tsx'
import type { Choice } from './select.tsx'

type Props = FieldProps & {
  /** The chosen value; null: none. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly choices: readonly Choice<string>[]
  readonly placeholder?: string
  readonly empty?: string
}

/** One of many, found by typing. */
export function Combobox(props: Props) {
  const [field, { value, onChange, choices, placeholder, empty = 'Nothing fits.' }] = splitFieldProps(props)
  const chosen = choices.find((choice) => choice.value === value) ?? null
  return (
    <Field {...field}>
      <Base.Root
        items={choices}
        value={chosen}
        onValueChange={(choice) => onChange(choice?.value ?? null)}
        itemToStringLabel={(choice) => choice.label}
      >
        <ComboboxInput label={field.label} placeholder={placeholder} />
        <ComboboxPopup empty={empty}>
          {(choice: Choice<string>) => (
            <ComboboxOption key={choice.value} value={choice} text={choice.label} hint={choice.hint}>
              <Base.ItemIndicator>
                <Check className="size-4 text-accent-ink" aria-hidden />
              </Base.ItemIndicator>
            </ComboboxOption>
          )}
        </ComboboxPopup>
      </Base.Root>
    </Field>
  )
}
