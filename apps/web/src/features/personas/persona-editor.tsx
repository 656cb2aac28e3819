import type { Persona, PersonaDraft } from '@workbench/client/models'
import { faultsBeside } from '../../api/faults.ts'
import { ErrorNotice } from '../../components/error-notice.tsx'
import type { Editor } from '../versions/use-editor.ts'
import { PersonaForm } from './persona-form.tsx'
import { TryPersona } from './try-persona.tsx'

interface Props {
  readonly editor: Editor<Persona, PersonaDraft>
  readonly personaId: string | null
}

const shown = [
  'name',
  'description',
  'instructions',
  'model',
  'temperature',
  'maxOutputTokens',
  'tools',
  'tags',
]

/** The form, and beside it a place to try what stands in it. */
export function PersonaEditor({ editor, personaId }: Props) {
  const { draft, change, faults, error } = editor
  const others = faultsBeside(faults, shown)
  return (
    <div className="grid items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-5">
        {error !== null && (
          <ErrorNotice error={error} title="The persona could not be saved">
            {others.length > 1 && others.map((fault) => <p key={fault}>{fault}</p>)}
          </ErrorNotice>
        )}
        <PersonaForm draft={draft} onChange={change} faults={faults} />
      </div>
      <div className="min-w-0 desktop:sticky desktop:top-16 desktop:max-h-[calc(100dvh-5rem)] desktop:overflow-y-auto">
        <TryPersona draft={draft} personaId={personaId} />
      </div>
    </div>
  )
}
