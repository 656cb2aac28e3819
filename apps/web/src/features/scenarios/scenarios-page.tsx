import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus, ScrollText, SearchX } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { formatsQuery } from '../../api/catalogue.ts'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Card } from '../../components/card.tsx'
import { Chip } from '../../components/chip.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { LoadMore } from '../../components/load-more.tsx'
import { Page } from '../../components/page.tsx'
import { RowSkeletons } from '../../components/row-skeletons.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'
import { ImportArea } from '../import/import-area.tsx'
import { ImportButton } from '../import/import-button.tsx'
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
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Scenarios')

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
  const scenarios = query.data

  return (
    <ImportArea>
      <Page
        title="Scenarios"
        actions={
          <>
            <ImportButton />
            <ButtonLink to="/scenarios/new" variant="primary">
              <Plus aria-hidden />
              New scenario
            </ButtonLink>
          </>
        }
      >
        <div className="mb-4 flex flex-col gap-3">
          <SearchField label="Search scenarios" value={q ?? ''} onChange={setText} className="tablet:w-80" />
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
        </div>
        {query.isError && scenarios === undefined ? (
          <ErrorNotice
            error={query.error}
            title="The scenarios could not be loaded"
            onRetry={() => void query.refetch()}
          />
        ) : scenarios === undefined ? (
          <RowSkeletons label="Loading scenarios" />
        ) : scenarios.length > 0 ? (
          <>
            <Card aria-label="Scenarios" aria-busy={query.isPlaceholderData} className="overflow-hidden">
              <ul ref={list}>
                {scenarios.map((scenario) => (
                  <ScenarioRow key={scenario.id} scenario={scenario} />
                ))}
              </ul>
            </Card>
            <LoadMore query={query} what="scenarios" />
          </>
        ) : q !== undefined || known !== undefined ? (
          <EmptyState
            icon={SearchX}
            title="No scenario fits"
            action={<Button onClick={() => void navigate({ search: {} })}>Show all scenarios</Button>}
          >
            The search looks at names and topics.
          </EmptyState>
        ) : (
          <EmptyState
            icon={ScrollText}
            title="No scenarios yet"
            action={
              <>
                <ImportButton />
                <ButtonLink to="/scenarios/new" variant="primary">
                  Write a scenario
                </ButtonLink>
              </>
            }
          >
            A scenario is a debate that can be run again and again: a topic, a format, and who takes part. Its
            runs can be compared with each other. Write one, or drop a YAML or JSON file anywhere on this
            page.
          </EmptyState>
        )}
      </Page>
    </ImportArea>
  )
}
