import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus, SearchX, UsersRound } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Card } from '../../components/card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { LoadMore } from '../../components/load-more.tsx'
import { Page } from '../../components/page.tsx'
import { RowSkeletons } from '../../components/row-skeletons.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'
import { ImportArea } from '../import/import-area.tsx'
import { ImportButton } from '../import/import-button.tsx'
import { PersonaRow } from './persona-row.tsx'
import { personasQuery } from './personas-queries.ts'
import { TagFilter } from './tag-filter.tsx'

const route = getRouteApi('/personas')

/** The library of personas. */
export function PersonasPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useInfiniteQuery(personasQuery(search))
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Personas')

  const setText = useCallback(
    (q: string) =>
      void navigate({ search: ({ q: _, ...rest }) => (q === '' ? rest : { ...rest, q }), replace: true }),
    [navigate],
  )
  const setTags = (tag: readonly string[]) =>
    void navigate({ search: ({ tag: _, ...rest }) => (tag.length === 0 ? rest : { ...rest, tag }) })
  const isFiltered = search.q !== undefined || search.tag !== undefined
  const personas = query.data

  return (
    <ImportArea>
      <Page
        title="Personas"
        actions={
          <>
            <ImportButton />
            <ButtonLink to="/personas/new" variant="primary">
              <Plus aria-hidden />
              New persona
            </ButtonLink>
          </>
        }
      >
        <div className="mb-4 flex flex-col gap-3">
          <SearchField
            label="Search personas"
            value={search.q ?? ''}
            onChange={setText}
            className="tablet:w-80"
          />
          <TagFilter value={search.tag ?? []} onChange={setTags} />
        </div>
        {query.isError && personas === undefined ? (
          <ErrorNotice
            error={query.error}
            title="The personas could not be loaded"
            onRetry={() => void query.refetch()}
          />
        ) : personas === undefined ? (
          <RowSkeletons label="Loading personas" />
        ) : personas.length === 0 ? (
          isFiltered ? (
            <EmptyState
              icon={SearchX}
              title="No persona fits"
              action={<Button onClick={() => void navigate({ search: {} })}>Show all personas</Button>}
            >
              The search looks at names, descriptions and instructions; a persona has to carry every tag that
              is on.
            </EmptyState>
          ) : (
            <EmptyState
              icon={UsersRound}
              title="Nobody is here yet"
              action={
                <>
                  <ImportButton />
                  <ButtonLink to="/personas/new" variant="primary">
                    Write a persona
                  </ButtonLink>
                </>
              }
            >
              A persona is a character that takes part in debates: a name, and instructions that say who it is
              and how it argues. Write one, or drop a prompt list (CSV), YAML or JSON file anywhere on this
              page.
            </EmptyState>
          )
        ) : (
          <>
            <Card aria-label="Personas" aria-busy={query.isPlaceholderData} className="overflow-hidden">
              <ul ref={list}>
                {personas.map((persona) => (
                  <PersonaRow key={persona.id} persona={persona} />
                ))}
              </ul>
            </Card>
            <LoadMore query={query} what="personas" />
          </>
        )}
      </Page>
    </ImportArea>
  )
}
