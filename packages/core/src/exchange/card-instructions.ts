import type { z } from 'zod'
import type { BookEntry, CardData } from './card-data.ts'

/** Who is spoken to: a card is written for one reader, a debate has several. */
const nameOfUser = 'User'

/**
 * The instructions that make a model speak as a card's character: what its own programs would put into the prompt of a
 * conversation, without what only people are meant to read (notes, creator, tags, version) and without greetings. Of the
 * lore book only what is always told stands there.
 */
export function cardInstructions(card: CardData): string {
  const name = cardName(card)
  const book = (card.character_book?.entries ?? [])
    .filter(({ enabled, constant }) => enabled && constant === true)
    .toSorted((a, b) => a.insertion_order - b.insertion_order)
  const before = book.filter(({ position }) => position === 'before_char')
  const after = book.filter(({ position }) => position !== 'before_char')
  const examples = card.mes_example.replaceAll(/^[ \t]*<START>[ \t]*$\n?/gim, '').trim()
  // A card with nothing but a system prompt says what it says, to the last blank.
  const original = `You are ${name}.`
  const system = withOriginal(card.system_prompt, original)
  const others = [
    textOf(before),
    card.description,
    labelled('Personality', card.personality),
    labelled('Scenario', card.scenario),
    textOf(after),
    labelled(`How ${name} speaks`, examples, '\n'),
    withOriginal(card.post_history_instructions, ''),
  ].filter((part) => part.trim() !== '')
  const first = system.trim() === '' ? original : system
  const whole = others.length === 0 ? first : [first, ...others].map((part) => part.trim()).join('\n\n')
  return withNames(whole, name)
}

/** What the character is called in its own words. */
export const cardName = ({ name, nickname }: CardData): string =>
  (nickname ?? '').trim() === '' ? name : (nickname ?? name)

/** Puts names where a card has placeholders, whatever the case they are written in. */
export const withNames = (text: string, name: string): string =>
  text.replaceAll(/\{\{char\}\}|<BOT>/gi, () => name).replaceAll(/\{\{user\}\}|<USER>/gi, () => nameOfUser)

const withOriginal = (text: string, original: string): string =>
  text.replaceAll(/\{\{original\}\}/gi, () => original)

const labelled = (label: string, text: string, between = ' '): string =>
  text.trim() === '' ? '' : `${label}:${between}${text.trim()}`

const textOf = (entries: readonly z.infer<typeof BookEntry>[]): string =>
  entries
    .map(({ content }) => content.trim())
    .filter((content) => content !== '')
    .join('\n\n')
