import { z } from 'zod'
import { Json, LongText, ModelName, Name, Temperature } from './fields.ts'
import { PersonaId, ScenarioId } from './ids.ts'
import { Budget, InlineParticipant, Participant, Rounds, Scenario } from './scenario.ts'

const Seed = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)

/** Any field of a scenario but what identifies it; participants may be written inline. */
const settings = {
  ...Scenario.omit({ id: true, name: true, version: true, createdAt: true, updatedAt: true, metadata: true })
    .shape,
  participants: z
    .array(z.union([Participant, InlineParticipant]))
    .min(1)
    .max(50),
}

export const ScenarioDebateRequest = z.strictObject({
  scenarioId: ScenarioId,
  overrides: z.strictObject(settings).partial().optional(),
  seed: Seed.optional(),
})
export type ScenarioDebateRequest = z.infer<typeof ScenarioDebateRequest>

export const InlineDebateRequest = z.strictObject({
  ...z.strictObject(settings).partial().shape,
  topic: settings.topic,
  format: settings.format,
  participants: settings.participants,
  title: Name.optional().describe('What the runs list shows; the topic when left out.'),
  seed: Seed.optional(),
})
export type InlineDebateRequest = z.infer<typeof InlineDebateRequest>

/** A saved scenario with overrides, or everything inline. */
export const DebateRequest = z
  .union([ScenarioDebateRequest, InlineDebateRequest])
  .meta({ id: 'DebateRequest' })
export type DebateRequest = z.infer<typeof DebateRequest>

export const DebateForkChanges = z
  .strictObject({
    topic: settings.topic,
    context: settings.context,
    rounds: Rounds,
    model: ModelName,
    budget: Budget,
    seed: Seed,
    participants: z.record(
      z.string().regex(/^\d+$/, 'Expected a seat number'),
      z.strictObject({
        personaId: PersonaId.optional(),
        name: Name.optional(),
        instructions: LongText.min(1).optional(),
        model: ModelName.nullable().optional(),
        temperature: Temperature.nullable().optional(),
      }),
    ),
  })
  .partial()
export type DebateForkChanges = z.infer<typeof DebateForkChanges>

export const WorkflowForkChanges = z
  .strictObject({
    inputs: z.record(z.string(), Json).describe('Of a workflow: instead of those of the run.'),
    body: Json.describe('Of a workflow: instead of what the run was triggered with.'),
    version: z.int().min(1).describe('Of a workflow: use the steps of this version from there on.'),
  })
  .partial()
export type WorkflowForkChanges = z.infer<typeof WorkflowForkChanges>

export const ForkRequest = z
  .strictObject({
    atTurn: z
      .int()
      .min(0)
      .describe(
        'The first turn that is spoken anew; those before it are shared. Of a workflow: the first of its outermost steps.',
      ),
    changes: z
      .strictObject({ ...DebateForkChanges.shape, ...WorkflowForkChanges.shape })
      .optional()
      .describe('What belongs to another kind of run is refused.'),
  })
  .meta({ id: 'ForkRequest' })
export type ForkRequest = z.infer<typeof ForkRequest>
