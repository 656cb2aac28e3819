import { z } from 'zod'

const Text = z.string().max(1_000_000).default('')
const Texts = z.array(z.string()).max(1000).default([])

/** An entry of a lore book. Loose: programs add fields of their own. */
export const BookEntry = z.looseObject({
  content: Text,
  enabled: z.boolean().default(true),
  insertion_order: z.number().default(0),
  constant: z.boolean().nullish(),
  position: z.string().nullish(),
})

/**
 * What a character card says, V1 (flat), V2 and V3 alike. Loose: what is not known here is kept.
 *
 * @see https://github.com/malfoyslastname/character-card-spec-v2 and https://github.com/kwaroran/character-card-spec-v3
 */
export const CardData = z.looseObject({
  name: z.string(),
  nickname: z.string().nullish(),
  description: Text,
  personality: Text,
  scenario: Text,
  first_mes: Text,
  mes_example: Text,
  creator_notes: Text,
  system_prompt: Text,
  post_history_instructions: Text,
  alternate_greetings: Texts,
  character_book: z.looseObject({ entries: z.array(BookEntry).max(10_000) }).nullish(),
  tags: Texts,
  creator: Text,
  character_version: Text,
  extensions: z.record(z.string(), z.unknown()).default({}),
})
export type CardData = z.infer<typeof CardData>

/** Texts that make up the prompt, beside the lore book; the others never do. */
export const promptFields = [
  'system_prompt',
  'description',
  'personality',
  'scenario',
  'mes_example',
  'post_history_instructions',
] as const satisfies readonly (keyof CardData)[]
