import type { Persona, PersonaDraft } from '@workbench/client/models'
import { differencesOf } from '../versions/differences.ts'
import { SaveControls } from '../versions/save-controls.tsx'
import type { Editor } from '../versions/use-editor.ts'
import { personaDraftOf, personaFields } from './persona-draft.ts'

export const PersonaSave = ({ editor }: { readonly editor: Editor<Persona, PersonaDraft> }) => (
  <SaveControls
    editor={editor}
    what="this persona"
    differences={(theirs, mine) => differencesOf(personaFields, personaDraftOf(theirs), mine)}
  />
)
