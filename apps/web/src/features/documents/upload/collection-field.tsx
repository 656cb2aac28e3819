import { Autocomplete } from '@base-ui/react/autocomplete'
import type { DocumentCollection } from '@workbench/client/models'
import { useState } from 'react'
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
  const [isOpen, setIsOpen] = useState(false)
  const label = 'Collection'
  const { contains } = Autocomplete.useFilter()
  const typed = value.trim()
  const isNew = typed !== '' && !collections.some(({ name }) => name === typed)
  // Who opens the list with a collection chosen wants to see the others.
  const fitting = isNew ? collections.filter(({ name }) => contains(name, typed)) : collections
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
        items={fitting}
        filter={null}
        value={value}
        onValueChange={onChange}
        itemToStringValue={({ name }) => name}
        // A list of nothing would hide the rest of the form from screen readers.
        open={isOpen && fitting.length > 0}
        onOpenChange={setIsOpen}
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
