import { useInfiniteQuery } from '@tanstack/react-query'
import type { Scenario } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import { toast } from '../../components/toasts.tsx'
import { usePersonaNames } from '../../speakers/use-persona-names.ts'
import { VersionsPanel } from '../versions/versions-panel.tsx'
import type { VersionsSearch } from '../versions/versions-search.ts'
import { peopleOf } from './people-of.ts'
import { scenarioFields } from './scenario-fields.ts'
import { restoredDraftOf } from './scenario-form.ts'
import { scenarioVersionsQuery } from './scenarios-queries.ts'

interface Props {
  readonly scenario: Scenario
  readonly search: VersionsSearch
  readonly onSearch: (search: VersionsSearch) => void
  readonly onRestored: (scenario: Scenario) => void
}

export function ScenarioVersions({ scenario: { id, version }, search, onSearch, onRestored }: Props) {
  const versions = useInfiniteQuery(scenarioVersionsQuery(id))
  const nameOf = usePersonaNames(peopleOf(versions.data ?? []))
  return (
    <VersionsPanel
      query={versions}
      fields={scenarioFields(nameOf)}
      search={search}
      onSearch={onSearch}
      onRestore={async (old) => {
        const restored = await api.scenarios.update(id, { ...restoredDraftOf(old), version })
        onRestored(restored)
        toast(`Version ${old.version} is back`, `It is version ${restored.version} now.`)
      }}
    />
  )
}
