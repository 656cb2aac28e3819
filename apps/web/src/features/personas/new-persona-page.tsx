import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { PersonaDraft } from '@workbench/client/models'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { toast } from '../../components/toasts.tsx'
import { nameOfCopy } from '../library/copies.ts'
import { useEditor } from '../versions/use-editor.ts'
import { emptyPersona, personaDraftOf } from './persona-draft.ts'
import { personaEditing } from './persona-editing.ts'
import { PersonaEditor } from './persona-editor.tsx'
import { PersonaSave } from './persona-save.tsx'
import { personaQuery } from './personas-queries.ts'

const route = getRouteApi('/personas/new')

/** A persona that is being written, from nothing or from another one. */
export function NewPersonaPage() {
  const { from } = route.useSearch()
  const source = useQuery({ ...personaQuery(from ?? ''), enabled: from !== undefined })
  if (from === undefined) return <NewPersona start={emptyPersona} />
  if (source.data !== undefined) {
    const copy = personaDraftOf(source.data)
    return <NewPersona key={from} start={{ ...copy, name: nameOfCopy(copy.name) }} />
  }
  return (
    <Page title="New persona">
      {source.isError ? (
        <ErrorNotice
          error={source.error}
          title="The persona to copy could not be loaded"
          onRetry={() => void source.refetch()}
        />
      ) : (
        <SkeletonLines />
      )}
    </Page>
  )
}

function NewPersona({ start }: { readonly start: PersonaDraft }) {
  const navigate = route.useNavigate()
  const editor = useEditor(personaEditing, start, {
    item: null,
    onSaved: ({ id, name }) => {
      toast('Persona saved', name)
      void navigate({ to: '/personas/$id', params: { id }, replace: true, ignoreBlocker: true })
    },
  })
  return (
    <Page title="New persona" isWide actions={<PersonaSave editor={editor} />}>
      <PersonaEditor editor={editor} personaId={null} />
    </Page>
  )
}
