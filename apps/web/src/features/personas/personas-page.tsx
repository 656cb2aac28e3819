import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { UsersRound } from 'lucide-react'
import { useCallback } from 'react'
import { exportAddress } from '../library/export-address.ts'
import { LibraryPage } from '../library/library-page.tsx'
import { PersonaRow } from './persona-row.tsx'
import { personasQuery } from './personas-queries.ts'
import { TagFilter } from './tag-filter.tsx'

const route = getRouteApi('/personas')

/** The library of personas. */
export function PersonasPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useInfiniteQuery(personasQuery(search))

  const setText = useCallback(
    (q: string) =>
      void navigate({ search: ({ q: _, ...rest }) => (q === '' ? rest : { ...rest, q }), replace: true }),
    [navigate],
  )
  const setTags = (tag: readonly string[]) =>
    void navigate({ search: ({ tag: _, ...rest }) => (tag.length === 0 ? rest : { ...rest, tag }) })

  return (
    <LibraryPage
      library="personas"
      query={query}
      row={(persona) => <PersonaRow key={persona.id} persona={persona} />}
      q={search.q}
      onSearch={setText}
      filters={<TagFilter value={search.tag ?? []} onChange={setTags} />}
      exportAddress={exportAddress('personas', { q: search.q, tag: search.tag })}
      isFiltered={search.q !== undefined || search.tag !== undefined}
      onShowAll={() => void navigate({ search: {} })}
      hint="The search looks at names, descriptions and instructions; a persona has to carry every tag that is on."
      empty={{
        icon: UsersRound,
        title: 'Nobody is here yet',
        text: 'A persona is a character that takes part in debates: a name, and instructions that say who it is and how it argues. Write one, or drop a prompt list (CSV), a character card (PNG), YAML or JSON file anywhere on this page.',
      }}
    />
  )
}
