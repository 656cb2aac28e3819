import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { toast } from '../../components/toasts.tsx'
import { nameOfCopy } from '../library/copies.ts'
import { ScenarioEditor } from './scenario-editor.tsx'
import { emptyScenario, type ScenarioForm, scenarioFormOf } from './scenario-form.ts'
import { ScenarioSave } from './scenario-save.tsx'
import { scenarioQuery } from './scenarios-queries.ts'
import { useScenarioEditor } from './use-scenario-editor.ts'

const route = getRouteApi('/scenarios/new')

/** A scenario that is being written, from nothing or from another one. */
export function NewScenarioPage() {
  const { from } = route.useSearch()
  const source = useQuery({ ...scenarioQuery(from ?? ''), enabled: from !== undefined })
  if (from === undefined) return <NewScenario start={emptyScenario} />
  if (source.data !== undefined) {
    const copy = scenarioFormOf(source.data)
    return <NewScenario key={from} start={{ ...copy, name: nameOfCopy(copy.name) }} />
  }
  return (
    <Page title="New scenario">
      {source.isError ? (
        <ErrorNotice
          error={source.error}
          title="The scenario to copy could not be loaded"
          onRetry={() => void source.refetch()}
        />
      ) : (
        <SkeletonLines />
      )}
    </Page>
  )
}

function NewScenario({ start }: { readonly start: ScenarioForm }) {
  const navigate = route.useNavigate()
  const { editor, format } = useScenarioEditor(start, {
    item: null,
    onSaved: ({ id, name }) => {
      toast('Scenario saved', name)
      void navigate({ to: '/scenarios/$id', params: { id }, replace: true, ignoreBlocker: true })
    },
  })
  return (
    <Page title="New scenario" isWide actions={<ScenarioSave editor={editor} />}>
      <ScenarioEditor editor={editor} format={format} />
    </Page>
  )
}
