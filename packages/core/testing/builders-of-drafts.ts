import type { PersonaId } from '../src/models/ids.ts'
import type { PersonaDraft } from '../src/models/persona.ts'
import { unsaidOfScenario } from '../src/models/scenario.ts'
import type { ResolvedScenarioDraft } from '../src/ports/scenario-repository.ts'

export const aPersonaDraft = (overrides: Partial<PersonaDraft> = {}): PersonaDraft => ({
  name: 'Ada',
  description: 'An analyst',
  instructions: 'Reason from evidence.',
  model: null,
  temperature: null,
  maxOutputTokens: null,
  tools: [],
  toolLimits: {},
  tags: [],
  metadata: {},
  ...overrides,
})

export const aScenarioDraft = (
  personaIds: readonly PersonaId[],
  overrides: Partial<ResolvedScenarioDraft> = {},
): ResolvedScenarioDraft => ({
  name: 'Four days',
  topic: 'Should we work four days a week?',
  context: '',
  format: 'panel',
  formatOptions: {},
  participants: personaIds.map((personaId) => ({ personaId })),
  rounds: 2,
  moderatorId: null,
  judgeId: null,
  model: null,
  maxOutputTokens: 1024,
  tools: [],
  collections: [],
  rubric: [],
  budget: {},
  ...unsaidOfScenario,
  ...overrides,
})
