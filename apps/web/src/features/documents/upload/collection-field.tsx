import { Autocomplete } from '@base-ui/react/autocomplete'
import type { DocumentCollection } from '@workbench/client/models'
import { ComboboxInput, ComboboxOption, ComboboxPopup } from '../../../components/combobox-parts.tsx'
import { Field } from '../../../components/field.tsx'
import { collectionSize } from '../choose/collection-words.ts'

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly collections: readonly DocumentCollection[]
  readonly error: string | undefined
}

/** The collection documents go to: one that is there, or a new name. */
export function CollectionField({ value, onChange, collections, error }: Props) {
  const label = 'Collection'
  const isNew = value.trim() !== '' && !collections.some(({ name }) => name === value.trim())
  return (
    <Field
      label={label}
      error={error}
      description={
        isNew && collections.length > 0
          ? 'A new collection.'
          : 'Scenarios name the collections their speakers may cite.'
      }
    >
      <Autocomplete.Root
        items={collections}
        value={value}
        onValueChange={onChange}
        itemToStringValue={({ name }) => name}
        // Who opens the list with a collection chosen wants to see the others.
        {...(!isNew && { filter: null })}
        openOnInputClick
      >
        <ComboboxInput label={label} />
        <ComboboxPopup>
          {(collection: DocumentCollection) => (
            <ComboboxOption
              key={collection.name}
              value={collection}
              text={collection.name}
              hint={collectionSize(collection)}
            />
          )}
        </ComboboxPopup>
      </Autocomplete.Root>
    </Field>
  )
}
