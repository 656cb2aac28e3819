import type {
  DebateRequest,
  FormatDescription,
  Scenario,
  ScenarioDraft,
  ScenarioVersion,
} from '@workbench/client/models'
import type { Faults } from '../../api/faults.ts'
import {
  type DebateDraft,
  draftOfScenario,
  emptyDraft,
  estimable,
  requestOf,
  settingsOf,
} from '../debates/debate-draft.ts'
import { missingFrom } from '../debates/draft-faults.ts'

/** A criterion as it is being filled in. */
export type RubricRow = ScenarioDraft['rubric'][number] & {
  /** Tells rows apart while some are taken away. */
  readonly key: string
}

/** A scenario as it is being written: the settings of a debate, and what a scenario has beyond them. */
export interface ScenarioForm extends DebateDraft {
  readonly name: string
  readonly rubric: readonly RubricRow[]
  readonly tools: readonly string[]
  readonly toolLimits: ScenarioDraft['toolLimits']
  readonly judging: Scenario['judging']
  readonly referenceAnswer: string | null
  readonly window: Scenario['window']
  readonly metadata: Scenario['metadata']
}

export const emptyScenario: ScenarioForm = {
  ...emptyDraft,
  name: '',
  rubric: [],
  tools: [],
  toolLimits: {},
  judging: { metrics: [], model: null },
  referenceAnswer: null,
  window: null,
  metadata: {},
}

/** The same scenario always gives the same form, so that two forms can be compared. */
export function scenarioFormOf(scenario: Scenario): ScenarioForm {
  let next = 0
  const keyOf = () => `saved-${next++}`
  const settings = draftOfScenario(scenario, keyOf)
  return {
    ...settings,
    name: scenario.name,
    rubric: scenario.rubric.map((item) => ({ ...item, key: keyOf() })),
    tools: scenario.tools,
    toolLimits: scenario.toolLimits,
    judging: scenario.judging,
    referenceAnswer: scenario.referenceAnswer,
    window: scenario.window,
    metadata: scenario.metadata,
  }
}

/** What is saved. @param format - Moderator and judge are left out where the format has none. */
export function scenarioDraftOf(form: ScenarioForm, format: FormatDescription | undefined): ScenarioDraft {
  const { rounds, ...settings } = settingsOf(form, format)
  return {
    ...settings,
    ...(rounds !== undefined && { rounds }),
    name: form.name.trim(),
    participants: settings.participants.filter((participant) => 'personaId' in participant),
    rubric: rubricOf(form),
    tools: [...form.tools],
    toolLimits: form.toolLimits,
    judging: form.judging,
    referenceAnswer: form.referenceAnswer?.trim() === '' ? null : form.referenceAnswer,
    window: form.window,
    metadata: form.metadata,
  }
}

/** What a run of it would take, asked before all of it is written; null while nobody is seated. */
export function estimateRequestOf(
  form: ScenarioForm,
  format: FormatDescription | undefined,
): DebateRequest | null {
  const draft = estimable(form)
  if (draft === null) return null
  const rubric = rubricOf(form).filter(({ name }) => name !== '')
  const tools = form.tools.length > 0 ? { tools: [...form.tools] } : {}
  const window = form.window === null ? {} : { window: form.window }
  return { ...requestOf(draft, format, null), rubric, ...tools, ...window }
}

const rubricOf = ({ rubric }: ScenarioForm): ScenarioDraft['rubric'] =>
  rubric.map(({ key: _, name, ...item }) => ({ ...item, name: name.trim() }))

export function checkScenario(form: ScenarioForm, format: FormatDescription | undefined): Faults {
  const faults: Record<string, string> = {}
  if (form.name.trim() === '') faults.name = 'A scenario needs a name.'
  if (form.name.trim().length > 200) faults.name = 'At most 200 characters.'
  for (const [place, { name }] of form.rubric.entries()) {
    if (name.trim() === '') faults[`rubric.${place}.name`] = 'Name it, or take the row away.'
  }
  return { ...faults, ...missingFrom(form, format) }
}

/** An old version as it is saved again. */
export function restoredDraftOf(old: ScenarioVersion): ScenarioDraft {
  const { version: _, createdAt: __, ...draft } = old
  return draft
}
