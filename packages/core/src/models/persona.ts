import { z } from 'zod'
import {
  LongText,
  MaxOutputTokens,
  Metadata,
  ModelName,
  Name,
  Tag,
  Temperature,
  Timestamp,
  ToolReference,
} from './fields.ts'
import { PersonaId } from './ids.ts'
import { ToolLimits } from './tool.ts'

const content = {
  name: Name,
  description: LongText,
  instructions: LongText.min(1).describe('The system prompt that makes a model speak as this persona.'),
  model: ModelName.nullable().describe('Overrides the scenario and the default; null takes theirs.'),
  temperature: Temperature.nullable(),
  maxOutputTokens: MaxOutputTokens.nullable(),
  tools: z.array(ToolReference).max(100),
  toolLimits: ToolLimits.describe('By tool, what its policy is narrowed to; nothing gets wider.'),
  tags: z.array(Tag).max(100),
  metadata: Metadata.describe('Kept and exported, never part of a prompt.'),
}

/** What personas say that were stored before these fields were. */
export const unsaidOfPersona = { toolLimits: {}, metadata: {} } as const

/** What creating a persona takes; all but name and instructions have a default. */
export const PersonaDraft = z
  .strictObject({
    ...content,
    description: content.description.default(''),
    model: content.model.default(null),
    temperature: content.temperature.default(null),
    maxOutputTokens: content.maxOutputTokens.default(null),
    tools: content.tools.default([]),
    toolLimits: content.toolLimits.default({}),
    tags: content.tags.default([]),
    metadata: content.metadata.default({}),
  })
  .meta({ id: 'PersonaDraft' })
export type PersonaDraft = z.infer<typeof PersonaDraft>

export const Persona = z
  .strictObject({
    id: PersonaId,
    ...content,
    version: z.int().min(1),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'Persona', description: 'A character that takes part in debates.' })
export type Persona = z.infer<typeof Persona>

export const PersonaVersion = z
  .strictObject({
    ...content,
    version: z.int().min(1),
    createdAt: Timestamp.describe('When this version was written.'),
  })
  .meta({ id: 'PersonaVersion', description: 'What a persona said at one time, the present included.' })
export type PersonaVersion = z.infer<typeof PersonaVersion>

export const TagCount = z
  .strictObject({ tag: Tag, count: z.int().min(1).describe('How many personas carry it.') })
  .meta({ id: 'TagCount' })
export type TagCount = z.infer<typeof TagCount>

/** PUT takes what GET gave: read-only fields are accepted and ignored, `version` is required. */
export const PersonaUpdate = z.strictObject({
  ...PersonaDraft.shape,
  version: z.int().min(1),
  id: z.unknown().optional(),
  createdAt: z.unknown().optional(),
  updatedAt: z.unknown().optional(),
})
