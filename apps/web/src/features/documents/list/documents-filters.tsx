import type { Document } from '@workbench/client/models'
import { X } from 'lucide-react'
import { Chip } from '../../../components/chip.tsx'
import { documentStatusWord } from '../document-status.tsx'
import { type DocumentsChanges, type DocumentsSearch, documentStatuses } from '../documents-search.ts'
import { tagsIn } from './tags-in.ts'

interface Props {
  readonly search: DocumentsSearch
  readonly onChange: (changes: DocumentsChanges) => void
  /** Their tags are offered. */
  readonly documents: readonly Document[]
}

const mostTags = 8

/** What the list shows, as chips. */
export function DocumentsFilters({ search, onChange, documents }: Props) {
  const { status = [], tag, collection } = search
  const tags = tagsIn(documents, tag, mostTags)
  return (
    <fieldset
      aria-label="Filters"
      className="-mx-4 flex min-w-0 gap-1.5 overflow-x-auto px-4 py-0.5 [scrollbar-width:none] tablet:mx-0 tablet:flex-wrap tablet:overflow-visible tablet:px-0"
    >
      {documentStatuses.map((each) => (
        <Chip
          key={each}
          isOn={status.includes(each)}
          // In the order the statuses have, so that the same filters have the same address.
          onChange={(isOn) =>
            onChange({
              status: documentStatuses.filter((one) => (one === each ? isOn : status.includes(one))),
            })
          }
        >
          {documentStatusWord(each)}
        </Chip>
      ))}
      {tags.length > 0 && <span aria-hidden className="mx-0.5 my-1 w-px shrink-0 self-stretch bg-line" />}
      {tags.map((each) => (
        <Chip key={each} isOn={each === tag} onChange={(isOn) => onChange({ tag: isOn ? each : undefined })}>
          <bdi className="max-w-40 truncate">{each}</bdi>
        </Chip>
      ))}
      {collection !== undefined && (
        // On wide pages it is marked in the list beside.
        <span className="desktop:hidden">
          <Chip isOn onChange={() => onChange({ collection: undefined })}>
            <bdi className="max-w-40 truncate">{collection}</bdi>
            <X aria-label="Remove" />
          </Chip>
        </span>
      )}
    </fieldset>
  )
}
