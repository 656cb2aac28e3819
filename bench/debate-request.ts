import type { DebateInput } from '@workbench/core/models/debate'

const instructions =
  'You argue from evidence, name what would change your mind, and keep to the point under debate. Speak plainly.'

/** Four speakers, three rounds, no verdict: twelve turns and twelve calls. */
export const twelveTurns = (model: string) => ({
  topic: 'Should the team rewrite the billing service this year?',
  context: 'It is nine years old and causes a third of all incidents.',
  format: 'panel' as const,
  formatOptions: { verdict: 'none', stopOnConsensus: false },
  rounds: 3,
  model,
  participants: ['Mara', 'Tomasz', 'Amina', 'Jonas'].map((name) => ({ name, instructions })),
})

/** The same as the frozen snapshot that a run holds. */
export const twelveTurnsInput = (model: string): DebateInput => ({
  schemaVersion: 1,
  ...twelveTurns(model),
  formatOptions: { blindFirstRound: true, anonymous: true, verdict: 'none', stopOnConsensus: false },
  participants: twelveTurns(model).participants.map((participant, seat) => ({
    ...participant,
    seat,
    personaId: null,
    personaVersion: null,
    model,
    temperature: null,
    maxOutputTokens: 1024,
    tools: [],
    role: null,
    stance: null,
  })),
  moderator: null,
  judge: null,
  maxOutputTokens: 1024,
  scenarioId: null,
  scenarioVersion: null,
  collections: [],
  rubric: [],
  budget: {},
  seed: 1,
})
