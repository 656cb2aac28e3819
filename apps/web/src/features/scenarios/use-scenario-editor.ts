import { useQuery } from '@tanstack/react-query'
import type { Scenario } from '@workbench/client/models'
import { formatsQuery } from '../../api/catalogue.ts'
import { type Editor, useEditor } from '../versions/use-editor.ts'
import { scenarioEditing } from './scenario-editing.ts'
import type { ScenarioForm } from './scenario-form.ts'

export type ScenarioEditorState = Editor<Scenario, ScenarioForm>

interface Options {
  readonly item: Scenario | null
  readonly onSaved: (scenario: Scenario) => void
}

/** The form of a scenario, its way to the server, and the format it is in. */
export function useScenarioEditor(start: ScenarioForm, options: Options) {
  const { data } = useQuery(formatsQuery)
  const formatOf = (form: ScenarioForm) => data?.items.find(({ id }) => id === form.format)
  const editor = useEditor(scenarioEditing(formatOf), start, options)
  return { editor, format: formatOf(editor.draft) }
}
