import { useQuery } from '@tanstack/react-query'
import type { Format, FormatDescription } from '@workbench/client/models'
import { formatsQuery } from '../../api/catalogue.ts'
import { Select } from '../../components/select.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { FormatPicture } from './format-picture.tsx'

interface Props {
  readonly value: Format
  readonly onChange: (format: Format) => void
  readonly error?: string | undefined
}

/** How they debate: a choice, what it means, and who sees whom. */
export function FormatField({ value, onChange, error }: Props) {
  const { data } = useQuery(formatsQuery)
  const format = data?.items.find(({ id }) => id === value)
  const choices = (data?.items ?? []).map(({ id, name, summary }) => ({
    value: id,
    label: name,
    hint: summary,
  }))
  return (
    <div className="flex flex-col gap-3">
      <Select
        label="Format"
        value={value}
        onChange={onChange}
        error={error}
        choices={choices.length > 0 ? choices : [{ value, label: 'Loading' }]}
      />
      {format === undefined ? <Skeleton className="h-14 w-full" /> : <FormatSummary format={format} />}
    </div>
  )
}

/** A format in a picture and two sentences. */
const FormatSummary = ({ format }: { readonly format: FormatDescription }) => (
  <div className="flex items-start gap-3">
    <FormatPicture format={format.id} />
    <div className="min-w-0 text-sm">
      <p>{format.summary}</p>
      <p className="mt-0.5 text-muted">{format.visibility}</p>
    </div>
  </div>
)
