import { usePersonaNames } from '../../speakers/use-persona-names.ts'
import { differencesOf } from '../versions/differences.ts'
import { SaveControls } from '../versions/save-controls.tsx'
import { peopleOf } from './people-of.ts'
import { scenarioFields } from './scenario-fields.ts'
import { scenarioDraftOf, scenarioFormOf } from './scenario-form.ts'
import type { ScenarioEditorState } from './use-scenario-editor.ts'

export function ScenarioSave({ editor }: { readonly editor: ScenarioEditorState }) {
  const theirs = editor.conflict?.theirs
  const nameOf = usePersonaNames(
    theirs === undefined ? [] : peopleOf([theirs, scenarioDraftOf(editor.draft, undefined)]),
  )
  return (
    <SaveControls
      editor={editor}
      what="this scenario"
      differences={(saved, mine) =>
        differencesOf(
          scenarioFields(nameOf),
          scenarioDraftOf(scenarioFormOf(saved), undefined),
          scenarioDraftOf(mine, undefined),
        )
      }
    />
  )
}
