import type { ItemKind } from '../found/file-about.ts'
import { hasAny, type Item, isItem } from '../found/item-fields.ts'
import { messageSpellings } from '../old/read-old-messages.ts'
import { personaSpellings } from '../own/read-persona.ts'
import { participantSpellings, topicSpellings } from '../own/read-scenario.ts'

/** Where a list beside these stands, it is the item's own. */
const fieldsOfItems = [
  ...personaSpellings.name,
  ...personaSpellings.instructions,
  ...participantSpellings.filter((spelling) => spelling !== 'personas'),
  ...topicSpellings,
  ...messageSpellings,
]

/**
 * True for an object with items under `personas`, `scenarios`, `runs`, `tools`, `items` or `data`, each a list or a map
 * by ids. Items have lists themselves: personas and scenarios name their `tools`, scenarios and runs may call their
 * participants "personas".
 */
export function isBundle(document: Item, kind: ItemKind | null): boolean {
  if (['scenarios', 'runs', ...(kind === 'persona' ? ['personas'] : [])].some(holdsItems)) return true
  const isOwn = ['personas', 'tools'].some(isListed)
  if (!isOwn && !['scenarios', 'runs', 'items', 'data'].some(isListed)) return false
  return !(isOwn && (kind === 'scenario' || kind === 'run')) && !hasAny(document, ...fieldsOfItems)

  function holdsItems(key: string): boolean {
    const value = document[key]
    return Array.isArray(value) ? value.some(isItem) : isMapOfItems(value)
  }
  function isListed(key: string): boolean {
    return Array.isArray(document[key]) || isMapOfItems(document[key])
  }
}

/** Items by their ids: `{ines: {…}, viktor: {…}}`. */
export function isMapOfItems(value: unknown): value is Readonly<Record<string, Item>> {
  return isItem(value) && Object.keys(value).length > 0 && Object.values(value).every(isItem)
}
