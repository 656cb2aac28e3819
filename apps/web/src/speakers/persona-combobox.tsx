import type { Persona } from '@workbench/client/models'
import { ComboboxStandIn } from '../components/combobox-stand-in.tsx'
import { Field, type FieldProps, splitFieldProps } from '../components/field.tsx'
import { onDemand } from '../components/on-demand.ts'
import { useStandIn } from '../components/use-stand-in.ts'
import { usePersona } from './use-persona.ts'

type Props = FieldProps & {
  /** Id of the chosen persona; null: none, and also for a field that only adds to a list. */
  readonly value: string | null
  readonly onChange: (persona: Persona | null) => void
  /** What holds while nothing is chosen. */
  readonly placeholder?: string
}

const finder = onDemand(() => import('./persona-finder.tsx'))

/** One persona of the library, however large it is, found by typing. */
export function PersonaCombobox(props: Props) {
  const [field, { value, onChange, placeholder = 'Search personas' }] = splitFieldProps(props)
  const chosen = usePersona(value) ?? null
  const { module, handedOver, standIn } = useStandIn(finder)
  const control = { label: field.label, placeholder }
  return (
    <Field {...field}>
      {module === undefined ? (
        <ComboboxStandIn
          {...control}
          {...standIn}
          text={chosen?.name ?? ''}
          onClear={value === null ? undefined : () => onChange(null)}
        />
      ) : (
        <module.PersonaFinder
          {...control}
          isClearable={value !== null}
          chosen={chosen}
          onChange={onChange}
          from={handedOver}
        />
      )}
    </Field>
  )
}
