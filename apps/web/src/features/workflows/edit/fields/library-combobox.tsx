import { Combobox as Base } from '@base-ui/react/combobox'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../../../api/client.ts'
import { ComboboxInput, ComboboxOption, ComboboxPopup } from '../../../../components/combobox-parts.tsx'
import { Field, type FieldProps, splitFieldProps } from '../../../../components/field.tsx'
import { useTypedSearch } from '../../../../components/use-typed-search.ts'

interface Item {
  readonly id: string
  readonly name: string
}

const libraries = {
  scenarios: {
    one: 'scenario',
    list: (q: string, signal: AbortSignal): Promise<{ items: readonly Item[] }> =>
      api.scenarios.list({ limit: 20, ...(q !== '' && { q }) }, { signal }),
    get: (id: string, signal: AbortSignal): Promise<Item> => api.scenarios.get(id, { signal }),
  },
  workflows: {
    one: 'workflow',
    list: (q: string, signal: AbortSignal): Promise<{ items: readonly Item[] }> =>
      api.workflows.list({ limit: 20, ...(q !== '' && { q }) }, { signal }),
    get: (id: string, signal: AbortSignal): Promise<Item> => api.workflows.get(id, { signal }),
  },
} as const

type Props = FieldProps & {
  readonly library: keyof typeof libraries
  /** Id of the chosen one; null: none. */
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly placeholder?: string
}

/** One scenario or workflow, found by typing. */
export function LibraryCombobox(props: Props) {
  const [field, { library, value, onChange, placeholder }] = splitFieldProps(props)
  const { one, list, get } = libraries[library]
  const search = useTypedSearch()
  const found = useQuery({
    queryKey: [library, 'found', search.q],
    queryFn: ({ signal }) => list(search.q, signal),
    enabled: search.isOpen,
    placeholderData: keepPreviousData,
  })
  const chosen = useQuery({
    queryKey: [library, value],
    queryFn: ({ signal }) => get(value ?? '', signal),
    enabled: value !== null,
    retry: false,
  })
  // One that was deleted still stands there by its id.
  const item = value === null ? null : (chosen.data ?? { id: value, name: chosen.isError ? value : '' })
  return (
    <Field {...field} error={field.error ?? (chosen.isError ? `There is no such ${one}.` : undefined)}>
      <Base.Root
        items={found.data?.items ?? []}
        value={item}
        onValueChange={(next) => onChange(next?.id ?? null)}
        itemToStringLabel={(each: Item) => each.name}
        isItemEqualToValue={(each, other) => each.id === other.id}
        {...search.root}
      >
        <ComboboxInput
          label={field.label}
          placeholder={placeholder ?? `Search ${library}`}
          isClearable={value !== null}
        />
        <ComboboxPopup
          empty={found.data === undefined ? 'Loading' : `No ${one} fits.`}
          isBusy={found.isPlaceholderData}
        >
          {(each: Item) => <ComboboxOption key={each.id} value={each} text={each.name} />}
        </ComboboxPopup>
      </Base.Root>
    </Field>
  )
}
