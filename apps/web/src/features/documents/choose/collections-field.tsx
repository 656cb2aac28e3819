import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { TagInput } from '../../../components/tag-input.tsx'
import { documentCollectionsQuery } from '../documents-queries.ts'
import { collectionSize, emptyAmong } from './collection-words.ts'

interface Props {
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly error: string | undefined
}

/** Collections of documents whose passages speakers are given: those that are there, or names of ones to come. */
export function CollectionsField({ value, onChange, error }: Props) {
  const { data } = useQuery(documentCollectionsQuery)
  const known = new Map((data ?? []).map((collection) => [collection.name, collection]))
  // Nothing is said of any before the list is there.
  const empty = data === undefined ? [] : emptyAmong(value, data)
  return (
    <div className="flex flex-col gap-1.5">
      <TagInput
        label="Collections"
        isOptional
        description="Each speaker is given the passages that fit best, and cites them as [1]."
        placeholder="Choose or type a name"
        value={value}
        onChange={onChange}
        suggestions={[...known.keys()]}
        hintOf={(name) => {
          const collection = known.get(name)
          return collection && collectionSize(collection)
        }}
        markOf={(name) => (empty.includes(name) ? 'empty' : undefined)}
        error={error}
      />
      {empty.map((name) => (
        <p key={name} className="text-sm text-muted wrap-anywhere">
          Nothing can be found in <bdi>“{name}”</bdi> yet.{' '}
          <Link
            to="/documents"
            search={{ collection: name, add: 'yes' }}
            className="text-accent-ink underline underline-offset-2"
          >
            Add documents
          </Link>
        </p>
      ))}
    </div>
  )
}
