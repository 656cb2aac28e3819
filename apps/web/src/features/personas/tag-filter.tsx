import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { personaTagsQuery } from './personas-queries.ts'

interface Props {
  readonly value: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
}

const fewest = 10

/** Tags in use as chips; a persona has to carry all that are on. */
export function TagFilter({ value, onChange }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const { data: tags = [] } = useQuery(personaTagsQuery)
  // One that is on stands there in any case, also when an address brought it and no persona has it.
  const listed = tags.slice(0, isWhole ? undefined : fewest)
  const missing = value.filter((tag) => !listed.some((each) => each.tag === tag))
  const shown = [
    ...missing.map((tag) => ({ tag, count: tags.find((each) => each.tag === tag)?.count ?? 0 })),
    ...listed,
  ]
  if (shown.length === 0) return null
  return (
    <fieldset aria-label="Tags" className="flex min-w-0 gap-1.5 max-tablet:overflow-x-auto tablet:flex-wrap">
      {shown.map(({ tag, count }) => (
        <Chip
          key={tag}
          isOn={value.includes(tag)}
          onChange={(isOn) => onChange(isOn ? [...value, tag] : value.filter((each) => each !== tag))}
        >
          <span className="max-w-40 truncate">{tag}</span>
          <span className="text-xs font-normal">{count}</span>
        </Chip>
      ))}
      {tags.length > fewest && (
        <Button variant="ghost" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `${tags.length - fewest} more`}
        </Button>
      )}
    </fieldset>
  )
}
