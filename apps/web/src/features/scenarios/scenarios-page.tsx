import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ScrollText } from 'lucide-react'
import { useCallback } from 'react'
import { formatsQuery } from '../../api/catalogue.ts'
import { Chip } from '../../components/chip.tsx'
import { exportAddress } from '../library/export-address.ts'
import { LibraryPage } from '../library/library-page.tsx'
import { ScenarioRow } from './scenario-row.tsx'
import { scenariosQuery } from './scenarios-queries.ts'

const route = getRouteApi('/scenarios')

/** The library of scenarios. */
export function ScenariosPage() {
  const { q, format } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: formats } = useQuery(formatsQuery)
  // An address may name a format that is not there (any more): it filters nothing.
  const known = formats?.items.find(({ id }) => id === format)?.id
  const query = useInfiniteQuery(
    scenariosQuery({ ...(q !== undefined && { q }), ...(known !== undefined && { format: known }) }),
  )

  const setText = useCallback(
    (text: string) =>
      void navigate({
        search: ({ q: _, ...rest }) => (text === '' ? rest : { ...rest, q: text }),
        replace: true,
      }),
    [navigate],
  )
  const setFormat = (next: string | undefined) =>
    void navigate({
      search: ({ format: _, ...rest }) => (next === undefined ? rest : { ...rest, format: next }),
    })

  return (
    <LibraryPage
      library="scenarios"
      query={query}
      row={(scenario) => <ScenarioRow key={scenario.id} scenario={scenario} />}
      q={q}
      onSearch={setText}
      filters={
        <fieldset
          aria-label="Format"
          className="flex min-w-0 gap-1.5 max-tablet:overflow-x-auto tablet:flex-wrap"
        >
          {formats?.items.map(({ id, name }) => (
            <Chip key={id} isOn={known === id} onChange={(isOn) => setFormat(isOn ? id : undefined)}>
              {name}
            </Chip>
          ))}
        </fieldset>
      }
      exportAddress={exportAddress('scenarios', { q, debateFormat: known })}
      isFiltered={q !== undefined || known !== undefined}
      onShowAll={() => void navigate({ search: {} })}
      hint="The search looks at names and topics."
      empty={{
        icon: ScrollText,
        title: 'No scenarios yet',
        text: 'A scenario is a debate that can be run again and again: a topic, a format, and who takes part. Its runs can be compared with each other. Write one, or drop a YAML or JSON file anywhere on this page.',
      }}
    />
  )
}
