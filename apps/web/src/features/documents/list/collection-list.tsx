import type { DocumentCollection } from '@workbench/client/models'
import clsx from 'clsx'
import { Folder, Library } from 'lucide-react'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { Select } from '../../../components/select.tsx'
import { count } from '../../../format/count.ts'

interface Props {
  readonly collections: readonly DocumentCollection[]
  /** undefined: all of them. */
  readonly chosen: string | undefined
  readonly onChoose: (collection: string | undefined) => void
}

const itemClass =
  'flex h-8 w-full min-w-0 items-center gap-2 rounded-md px-2 text-left text-sm hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent-ink'

/** Collections and how many documents are in each: beside the documents, on narrow pages above them. */
export function CollectionList({ collections, chosen, onChoose }: Props) {
  // An address may name one that is empty by now.
  const isGone = chosen !== undefined && !collections.some(({ name }) => name === chosen)
  const shown = isGone ? [{ name: chosen, documents: 0, chunks: 0 }, ...collections] : collections
  const total = collections.reduce((sum, { documents }) => sum + documents, 0)
  return (
    <>
      <nav
        aria-label="Collections"
        className="sticky top-17 max-h-[calc(100dvh-6rem)] self-start overflow-y-auto p-0.5 max-desktop:hidden"
      >
        <h2 className="mb-1.5 px-2 text-xs font-semibold text-muted">Collections</h2>
        <ul className="flex flex-col gap-0.5">
          <li>
            <button
              type="button"
              aria-pressed={chosen === undefined}
              onClick={() => onChoose(undefined)}
              className={itemClass}
            >
              <Library className="size-4 shrink-0" aria-hidden />
              <span className="flex-1">All documents</span>
              <Figure of={total} isChosen={chosen === undefined} />
            </button>
          </li>
          {shown.map(({ name, documents }) => (
            <li key={name}>
              <button
                type="button"
                aria-pressed={name === chosen}
                onClick={() => onChoose(name === chosen ? undefined : name)}
                className={itemClass}
              >
                <Folder className="size-4 shrink-0" aria-hidden />
                <bdi className="flex min-w-0 flex-1">
                  <MiddleTruncate text={name} tail={6} />
                </bdi>
                <Figure of={documents} isChosen={name === chosen} />
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {shown.length > 1 && (
        <Select
          label="Collection"
          isLabelHidden
          isSmall
          className="desktop:hidden"
          value={chosen ?? ''}
          onChange={(name) => onChoose(name === '' ? undefined : name)}
          choices={[
            { value: '', label: `All collections (${total})` },
            ...shown.map(({ name, documents }) => ({ value: name, label: `${name} (${documents})` })),
          ]}
        />
      )}
    </>
  )
}

const Figure = ({ of, isChosen }: { readonly of: number; readonly isChosen: boolean }) => (
  <span className={clsx('text-xs tabular-nums', isChosen ? 'text-accent-ink' : 'text-muted')}>
    {count(of)}
  </span>
)
