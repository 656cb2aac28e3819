import { Autocomplete as Base } from '@base-ui/react/autocomplete'
import { useQuery } from '@tanstack/react-query'
import type { Model } from '@workbench/client/models'
import { modelsQuery } from '../api/catalogue.ts'
import { priceWords } from '../format/price.ts'
import { ComboboxInput, ComboboxOption, ComboboxPopup } from './combobox-parts.tsx'
import { Field, type FieldProps, splitFieldProps } from './field.tsx'

type Props = FieldProps & {
  /** `provider:model`; null: nobody says here. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** What holds while the field is empty, e.g. "As the debate says"; the default model's name when left out. */
  readonly whenEmpty?: string
}

/** A simulated model says of itself that it costs nothing. */
const hintOf = ({ description, price, simulated }: Model): string => {
  const words = simulated ? null : priceWords(price)
  return words === null ? description : `${words} · ${description}`
}

/** A model: one of those that answer now, or any other as `provider:model`. */
export function ModelField(props: Props) {
  const [field, { value, onChange, whenEmpty }] = splitFieldProps(props)
  const { data } = useQuery(modelsQuery)
  const models = data?.items ?? []
  const isKnown = models.some(({ id }) => id === value)
  return (
    <Field {...field}>
      <Base.Root
        items={models}
        value={value ?? ''}
        onValueChange={(text) => onChange(text.trim() === '' ? null : text.trim())}
        itemToStringValue={(model: Model) => model.id}
        // Who opens the list with a model chosen wants to see the others.
        {...(isKnown && { filter: null })}
        openOnInputClick
      >
        <ComboboxInput
          label={field.label}
          placeholder={whenEmpty ?? (data === undefined ? 'Default' : `Default: ${data.defaultModel}`)}
        />
        <ComboboxPopup
          empty={
            <>
              Not in the list. Any <code className="font-mono">provider:model</code> is taken as it is.
            </>
          }
        >
          {(model: Model) => (
            <ComboboxOption key={model.id} value={model} text={model.id} hint={hintOf(model)} />
          )}
        </ComboboxPopup>
      </Base.Root>
    </Field>
  )
}
