import type { Persona, PersonaDraft } from '@workbench/client/models'
import { type ReactNode, useMemo } from 'react'
import { faultsBeside } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { UnsavedGuard } from '../../components/unsaved-guard.tsx'
import { useShortcuts } from '../../keyboard/shortcuts.ts'
import { ConflictDialog } from '../versions/conflict-dialog.tsx'
import { differencesOf } from '../versions/differences.ts'
import type { Editor } from '../versions/use-editor.ts'
import { personaDraftOf, personaFields } from './persona-draft.ts'
import { PersonaForm } from './persona-form.tsx'
import { TryPersona } from './try-persona.tsx'

interface Props {
  readonly editor: Editor<Persona, PersonaDraft>
  readonly personaId: string | null
}

const shown = ['name', 'description', 'instructions', 'model', 'temperature', 'maxOutputTokens', 'tags']

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

/** Saves by button and by ⌘S; asks before changes are lost; lets one decide when somebody else saved meanwhile. */
export function PersonaSave({ editor }: { readonly editor: Editor<Persona, PersonaDraft> }): ReactNode {
  const { draft, isDirty, isSaving, save, conflict } = editor
  useShortcuts(
    useMemo(
      () => [{ keys: 'mod+s', label: 'Save', group: 'Editor', run: () => void save() }],
      // The newest save knows the newest draft.
      [save],
    ),
  )
  return (
    <>
      {isDirty && <span className="text-sm text-muted max-tablet:hidden">Unsaved changes</span>}
      <Button variant="primary" isBusy={isSaving} onClick={() => void save()}>
        Save
      </Button>
      <UnsavedGuard what={isDirty ? 'this persona' : null} />
      {conflict !== null && (
        <ConflictDialog
          theirs={conflict.theirs}
          differences={differencesOf(personaFields, personaDraftOf(conflict.theirs), draft)}
          isBusy={isSaving}
          onKeepMine={() => void conflict.keepMine()}
          onTakeTheirs={conflict.takeTheirs}
          onClose={conflict.decideLater}
        />
      )}
    </>
  )
}
