import type { FormatDescription, Scenario } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import type { Editing } from '../versions/use-editor.ts'
import { checkScenario, type ScenarioForm, scenarioDraftOf, scenarioFormOf } from './scenario-form.ts'

/** @param formatOf - What a format needs; undefined until the formats are there. */
export const scenarioEditing = (
  formatOf: (form: ScenarioForm) => FormatDescription | undefined,
): Editing<Scenario, ScenarioForm> => ({
  queryKey: 'scenarios',
  draftOf: scenarioFormOf,
  check: (form) => checkScenario(form, formatOf(form)),
  create: (form) => api.scenarios.create(scenarioDraftOf(form, formatOf(form))),
  update: (id, version, form) =>
    api.scenarios.update(id, { ...scenarioDraftOf(form, formatOf(form)), version }),
  read: (id) => api.scenarios.get(id),
  find: async ({ name }) => (await api.scenarios.list({ q: name })).items,
  pathOf: { seats: 'participants' },
})
