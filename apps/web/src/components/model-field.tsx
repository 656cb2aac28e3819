import { useQuery } from '@tanstack/react-query'
import { modelsQuery } from '../api/catalogue.ts'
import { ComboboxStandIn } from './combobox-stand-in.tsx'
import { Field, type FieldProps, splitFieldProps } from './field.tsx'
import { onDemand } from './on-demand.ts'
import { useStandIn } from './use-stand-in.ts'

type Props = FieldProps & {
  /** `provider:model`; null: nobody says here. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** What holds while the field is empty, e.g. "As the debate says"; the default model's name when left out. */
  readonly whenEmpty?: string
}

const combobox = onDemand(() => import('./model-combobox.tsx'))

/** A model: one of those that answer now, or any other as `provider:model`. */
export function ModelField(props: Props) {
  const [field, { value, onChange, whenEmpty }] = splitFieldProps(props)
  const { data } = useQuery(modelsQuery)
  const { module, handedOver, standIn } = useStandIn(combobox)
  const control = {
    label: field.label,
    placeholder: whenEmpty ?? (data === undefined ? 'Default' : `Default: ${data.defaultModel}`),
  }
  return (
    <Field {...field}>
      {module === undefined ? (
        <ComboboxStandIn
          {...control}
          {...standIn}
          text={value ?? ''}
          onChange={(changes) => {
            standIn.onChange(changes)
            // Any text is a value here, whether the list has come or not.
            if (changes.typed !== undefined) onChange(changes.typed?.trim() || null)
          }}
        />
      ) : (
        <module.ModelCombobox
          {...control}
          models={data?.items ?? []}
          value={value}
          onChange={onChange}
          from={handedOver}
        />
      )}
    </Field>
  )
}
