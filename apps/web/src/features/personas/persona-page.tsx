import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Persona } from '@workbench/client/models'
import { Page } from '../../components/page.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { toast } from '../../components/toasts.tsx'
import { UnloadedItem } from '../library/unloaded-item.tsx'
import { useEditor } from '../versions/use-editor.ts'
import { VersionsPanel } from '../versions/versions-panel.tsx'
import { PersonaActions } from './persona-actions.tsx'
import { emptyPersona, personaDraftOf, personaFields } from './persona-draft.ts'
import { personaEditing } from './persona-editing.ts'
import { PersonaEditor } from './persona-editor.tsx'
import { PersonaSave } from './persona-save.tsx'
import { personaQuery, personaVersionsQuery } from './personas-queries.ts'

const route = getRouteApi('/personas/$id')

/** A persona: its editor and its versions. */
export function PersonaPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(personaQuery(id))
  if (data !== undefined) return <LoadedPersona key={id} persona={data} />
  return (
    <UnloadedItem
      library="personas"
      error={error}
      onRetry={() => void refetch()}
      remains="Runs it took part in keep what it said and what it was."
    />
  )
}

function LoadedPersona({ persona }: { readonly persona: Persona }) {
  const { id, name, version } = persona
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const tab = search.tab ?? 'edit'
  const versions = useInfiniteQuery({ ...personaVersionsQuery(id), enabled: tab === 'versions' })
  const editor = useEditor(personaEditing, emptyPersona, {
    item: persona,
    onSaved: (saved) => toast(`Saved as version ${saved.version}`),
  })
  return (
    <Page
      title={name}
      isWide
      actions={
        <>
          <PersonaSave editor={editor} />
          <PersonaActions persona={persona} />
        </>
      }
    >
      <Tabs
        label="Persona"
        tabs={[
          { value: 'edit', label: 'Edit' },
          { value: 'versions', label: 'Versions', count: version },
        ]}
        value={tab}
        onChange={(next) => void navigate({ search: next === 'edit' ? {} : { tab: next } })}
      >
        {tab === 'edit' ? (
          <PersonaEditor editor={editor} personaId={id} />
        ) : (
          <VersionsPanel
            query={versions}
            fields={personaFields}
            search={search}
            onSearch={(next) => void navigate({ search: { tab: 'versions', ...next }, replace: true })}
            onRestore={async (old) => {
              const restored = await personaEditing.update(id, version, personaDraftOf(old))
              editor.accept(restored)
              toast(`Version ${old.version} is back`, `It is version ${restored.version} now.`)
            }}
          />
        )}
      </Tabs>
    </Page>
  )
}
