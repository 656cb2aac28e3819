import { CardData } from '@workbench/core/exchange/card-data'
import { cardInstructions } from '@workbench/core/exchange/card-instructions'
import {
  cardKey,
  cardOfPersona,
  extensionKey,
  PersonaExtension,
} from '@workbench/core/exchange/card-of-persona'
import { PersonaDraft } from '@workbench/core/models/persona'
import { isSameJson } from '@workbench/core/tools/is-same-json'
import { type Found, fault, remarks } from '../found/found.ts'
import { type Item, isItem } from '../found/item-fields.ts'
import { keptFields } from '../found/kept-fields.ts'
import { parsePlainly } from '../found/plain-issues.ts'
import { nameOf, type ReadContext } from '../found/read-context.ts'

/** True for character cards: V2 and V3 say so, V1 has fields that nothing else has. */
export const isCharacterCard = (item: Item): boolean =>
  (typeof item.spec === 'string' && item.spec.startsWith('chara_card')) ||
  ('name' in item && ('first_mes' in item || 'mes_example' in item))

/**
 * A character card as a persona. What its own programs put into the prompt becomes the instructions; all else, notes for
 * people and greetings included, is kept as it was and given back by an export as a card.
 */
export function readCharacterCard(item: Item, { place, stem }: ReadContext): Found[] {
  const data: Item = 'spec' in item && isItem(item.data) ? item.data : item
  const wrong = (reason: string) => [fault(place, `character card: ${reason}`, nameOf(data))]
  if ('spec' in item && data === item) return wrong('data: it is missing; an object is needed')
  const parsed = parsePlainly(CardData, data)
  if ('reason' in parsed) return wrong(parsed.reason)
  const card = parsed.data
  const own = parsePlainly(PersonaExtension, card.extensions[extensionKey] ?? {})
  const { metadata = {}, ...settings } = 'reason' in own ? {} : own.data
  const { tags, untaken } = readTags(card.tags)
  const draft = parsePlainly(PersonaDraft, {
    description: card.creator_notes,
    ...settings,
    name: card.name.trim() === '' && stem !== null ? stem : card.name,
    instructions: cardInstructions(card),
    tags,
    metadata,
  })
  if ('reason' in draft) return wrong(draft.reason)

  const { kept, remarks: unkept } = keptFields(data)
  const spec = typeof item.spec === 'string' ? { spec: item.spec } : {}
  const isAllTold = isSameJson(cardOfPersona(draft.data).data, card)
  const origin = isAllTold ? {} : { [cardKey]: { ...spec, data: kept } }
  return [
    {
      kind: 'persona',
      place,
      fileIds: stem === null ? [] : [stem],
      draft: { ...draft.data, metadata: { ...metadata, ...origin } },
    },
    ...remarks(place, draft.data.name, [
      ...('reason' in own ? [`extensions.${extensionKey} left out: ${own.reason}`] : []),
      ...(untaken === 0 ? [] : [`left out ${untaken} tags: empty, doubled or above 100 characters`]),
      ...unsaidIn(card),
      ...unkept,
    ]),
  ]
}

function readTags(given: readonly string[]) {
  const tags = [...new Set(given.map((tag) => tag.trim()).filter((tag) => tag !== '' && tag.length <= 100))]
  return { tags: tags.slice(0, 100), untaken: given.length - Math.min(tags.length, 100) }
}

/** What the card's own programs would say some day, and a debate never does. */
function unsaidIn({ character_book: book, first_mes, alternate_greetings }: CardData): string[] {
  const keyed = (book?.entries ?? []).filter(({ enabled, constant }) => !enabled || constant !== true).length
  const greetings = alternate_greetings.length + (first_mes === '' ? 0 : 1)
  const parts = [
    ...(greetings > 0 ? [greetings === 1 ? 'its greeting' : `its ${greetings} greetings`] : []),
    ...(keyed > 0
      ? [
          keyed === 1
            ? 'an entry of its lore book that waits for a keyword'
            : `${keyed} entries of its lore book that wait for a keyword`,
        ]
      : []),
  ]
  return parts.length === 0 ? [] : [`kept for an export, but never said: ${parts.join(' and ')}`]
}
