import { useQuery } from '@tanstack/react-query'
import type { Format, FormatDescription } from '@workbench/client/models'
import { Suspense } from 'react'
import { formatsQuery } from '../../api/catalogue.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { lazyPart } from '../../components/lazy-part.tsx'
import { PickerField } from '../../components/picker-field.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { FormatPicture } from './format-picture.tsx'

// Read once in a while: its code is fetched when somebody opens it.
const FormatFacts = lazyPart(() => import('./format-facts.tsx'), 'FormatFacts')

interface Props {
  readonly value: Format
  readonly onChange: (format: Format) => void
  readonly error?: string | undefined
}

/** How they debate: a choice, what it means, and who sees whom. */
export function FormatField({ value, onChange, error }: Props) {
  const { data } = useQuery(formatsQuery)
  const format = data?.items.find(({ id }) => id === value)
  return (
    <div className="flex flex-col gap-3">
      <PickerField
        label="Format"
        value={value}
        onChange={onChange}
        error={error}
        placeholder="Loading"
        choices={(data?.items ?? []).map(({ id, name, summary }) => ({
          value: id,
          label: name,
          hint: summary,
          picture: <FormatPicture format={id} />,
        }))}
      />
      {format === undefined ? <Skeleton className="h-14 w-full" /> : <FormatSummary format={format} />}
    </div>
  )
}

/** A format in a picture and two sentences; the rest on request. */
const FormatSummary = ({ format }: { readonly format: FormatDescription }) => (
  <div className="text-sm">
    <div className="flex items-start gap-3">
      <FormatPicture format={format.id} />
      <div className="min-w-0">
        <p>{format.summary}</p>
        <p className="mt-0.5 text-muted">{format.visibility}</p>
      </div>
    </div>
    <div className="mt-1.5">
      <Disclosure summary="Calls, when it ends, where it comes from">
        <Suspense fallback={<Skeleton className="h-24 w-full" />}>
          <FormatFacts format={format} />
        </Suspense>
      </Disclosure>
    </div>
  </div>
)
