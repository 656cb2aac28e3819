import { type Found, fault } from './found.ts'
import { isChatArena, readChatArena } from './read-chatarena.ts'
import { nameOf, readPersona } from './read-persona.ts'
import { readRun } from './read-run.ts'
import { readScenario } from './read-scenario.ts'
import { readTranscript, type TranscriptSettings } from './read-transcript.ts'
import { quotable, textFault } from './text-fault.ts'

type Item = Readonly<Record<string, unknown>>
type ItemReader = (item: Item, place: string) => Found | Found[]

const acceptedItems =
  'expected a persona {name, instructions}, a scenario {name, topic, format, participants}, an exported run, ' +
  'a transcript {title, messages}, or an object with lists under personas, scenarios and runs'

/** Keys beside the lists that say nothing about an item. */
const harmlessKeys: ReadonlySet<string> = new Set([
  '$schema',
  'version',
  'schemaVersion',
  'exportedAt',
  'nextCursor',
])

/** Everything a parsed document holds: one item, a list of items, or an object with lists of them. */
export function readItems(document: unknown, settings: TranscriptSettings): Found[] {
  const run: ItemReader = (item, place) =>
    'messages' in item ? readTranscript(item, place, settings) : readRun(item, place)
  const lists: Readonly<Record<string, ItemReader>> = {
    personas: readPersona,
    scenarios: readScenario,
    runs: run,
    // What the lists of the API answer.
    items: (item, place) => readerOf(item, run)(item, place),
  }

  if (Array.isArray(document))
    return readList(document, '', (item, place) => readerOf(item, run)(item, place))
  if (!isItem(document)) return [fault('', acceptedItems)]
  const isBundle = Object.entries(lists).some(([key]) => Array.isArray(document[key]))
  if (!isBundle) return readOne(document, '', (item, place) => readerOf(item, run)(item, place))

  return Object.entries(document).flatMap(([key, value]): Found[] => {
    const read = Object.hasOwn(lists, key) ? lists[key] : undefined
    if (read === undefined) {
      return harmlessKeys.has(key)
        ? []
        : [fault(quotable(key), 'unknown key beside personas, scenarios and runs')]
    }
    return Array.isArray(value) ? readList(value, key, read) : [fault(key, 'expected a list')]
  })
}

const readList = (items: readonly unknown[], place: string, read: ItemReader): Found[] =>
  items.flatMap((item, index) => readOne(item, `${place}[${index}]`, read))

function readOne(item: unknown, place: string, read: ItemReader): Found[] {
  if (!isItem(item)) return [fault(place, acceptedItems)]
  const broken = textFault(item)
  return broken === null ? [read(item, place)].flat() : [fault(place, broken, nameOf(item))]
}

/** Tells items apart by the field that only one kind has. */
function readerOf(item: Item, run: ItemReader): ItemReader {
  if ('messages' in item || ('status' in item && 'output' in item)) return run
  if (isChatArena(item)) return readChatArena
  if ('participants' in item || 'topic' in item) return readScenario
  if ('instructions' in item) return readPersona
  return (_item, place) => fault(place, acceptedItems, nameOf(item))
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
