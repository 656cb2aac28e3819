import { z } from 'zod'
import { Persona, PersonaDraft } from '../models/persona.ts'
import { isSameJson } from '../tools/is-same-json.ts'
import { CardData, promptFields } from './card-data.ts'
import { cardInstructions } from './card-instructions.ts'

/** Where an imported card is kept in a persona's metadata, field for field. */
export const cardKey = 'characterCard'

/** Where a card keeps what only personas have. */
export const extensionKey = 'ai-workbench'

/** What a card can't say of a persona. */
export const PersonaExtension = z.strictObject(
  // Without the defaults of a draft: what is left out there says nothing.
  Persona.pick({
    description: true,
    model: true,
    temperature: true,
    maxOutputTokens: true,
    tools: true,
    toolLimits: true,
    metadata: true,
  }).partial().shape,
)

export interface CharacterCard {
  readonly spec: 'chara_card_v2'
  readonly spec_version: '2.0'
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * A persona as a character card, version 2. One that came from a card gives back all that the card said, extensions
 * included; where its instructions were changed since, they stand there as the system prompt and the fields that they were
 * made of are empty.
 */
export function cardOfPersona(persona: PersonaDraft): CharacterCard {
  const { name, description, instructions, tags, metadata, ...settings } = persona
  const { [cardKey]: kept, ...others } = metadata
  const read = CardData.safeParse(keptData(kept, name))
  const card = read.success ? read.data : CardData.parse({ name })
  const isAsImported = cardInstructions(card) === instructions
  const prompts = isAsImported ? {} : { ...emptyPrompts(card), system_prompt: instructions }
  const own = changedOf({ description, ...settings, metadata: others }, card)
  return {
    spec: 'chara_card_v2',
    spec_version: '2.0',
    data: {
      ...card,
      ...prompts,
      name,
      tags,
      extensions: { ...card.extensions, ...(Object.keys(own).length > 0 && { [extensionKey]: own }) },
    },
  }
}

/** The card's own data, as it was when it came. */
function keptData(kept: unknown, name: string): unknown {
  const data = typeof kept === 'object' && kept !== null && 'data' in kept ? kept.data : null
  return typeof data === 'object' && data !== null ? { name, ...data } : { name }
}

function emptyPrompts({ character_book: book }: CardData): Record<string, unknown> {
  const told = Object.fromEntries(promptFields.map((field) => [field, '']))
  if (!book) return told
  // What is told when a keyword comes up was never part of the instructions.
  return {
    ...told,
    character_book: { ...book, entries: book.entries.filter(({ constant }) => constant !== true) },
  }
}

/** What a reader of the card would not know without being told. */
function changedOf(draft: Omit<PersonaDraft, 'name' | 'instructions' | 'tags'>, card: CardData) {
  const usual: Readonly<Record<string, unknown>> = {
    ...PersonaDraft.parse({ name: 'x', instructions: 'x' }),
    description: card.creator_notes,
  }
  return Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => !isSameJson(value, usual[field])),
  )
}
