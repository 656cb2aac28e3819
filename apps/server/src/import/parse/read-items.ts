import { isCharacterCard, readCharacterCard } from '../foreign/read-character-card.ts'
import { isChatArena, readChatArena } from '../foreign/read-chatarena.ts'
import { isChatEval, isChatEvalData, readChatEval } from '../foreign/read-chateval.ts'
import { isCrewAgents, isCrewTasks, readCrewAgents, readCrewTasks } from '../foreign/read-crewai.ts'
import type { FileAbout, ItemKind } from '../found/file-about.ts'
import type { ImportValues } from '../found/fill-in.ts'
import { type Found, fault, remarks } from '../found/found.ts'
import { hasAny, type Item, isItem } from '../found/item-fields.ts'
import { placeOf } from '../found/place.ts'
import { nameOf, type ReadContext } from '../found/read-context.ts'
import { quotable, textFault, wellFormed } from '../found/text-fault.ts'
import { isTranscript, messageSpellings } from '../old/read-old-messages.ts'
import { readOldRun } from '../old/read-old-run.ts'
import { isExchange, readExchange } from '../own/read-exchange.ts'
import { isExportedRun, readExportedRun } from '../own/read-exported-run.ts'
import { personaSpellings, readPersona } from '../own/read-persona.ts'
import { participantSpellings, readScenario, topicSpellings } from '../own/read-scenario.ts'
import { readTool } from '../own/read-tool.ts'
import { isBundle, isMapOfItems } from './is-bundle.ts'

const namesMcpServers =
  'names MCP servers: nothing to import. Start the workbench with WORKBENCH_MCP_CONFIG set to the path of this file'

const valuesOfChatEval =
  'data of ChatEval holds what referees judge, and no referees: import the configuration, and give a question and its ' +
  'answers as the values source_text, compared_text_one and compared_text_two'

type ItemReader = (item: Item, context: ReadContext) => Found[]
type ReaderFor = (item: Item) => ItemReader

const acceptedItems =
  'expected a persona {name, instructions}, a scenario {name, topic, participants}, a run {title, messages}, an ' +
  'exported run, a script tool {name, description, inputSchema, source}, or an object with lists under personas, scenarios, runs and tools'

/** Keys beside the lists that say nothing about an item. */
const harmlessKeys: ReadonlySet<string> = new Set([
  '$schema',
  'version',
  'schemaVersion',
  'exportedAt',
  'nextCursor',
])

const readRun: ItemReader = (item, context) =>
  isExportedRun(item) ? readExportedRun(item, context) : readOldRun(item, context)

const readers: Readonly<Record<ItemKind, ItemReader>> = {
  persona: readPersona,
  scenario: readScenario,
  run: readRun,
  tool: readTool,
}

/**
 * Everything a parsed document holds: one item, a list or a map of items, an object with lists of them, or the messages
 * of a run alone.
 */
export function readItems(document: unknown, { kind, stem }: FileAbout, values: ImportValues = {}): Found[] {
  const read: ReaderFor = (item) => readerOf(item, kind)
  if (isTranscript(document, kind)) return readOne({ messages: document }, { place: '', stem }, () => readRun)
  if (Array.isArray(document)) {
    return isChatEvalData(document) ? [fault('', valuesOfChatEval)] : readEach(document, '', read)
  }
  if (!isItem(document)) return [fault('', acceptedItems)]
  if (isExchange(document)) return readExchange(document)
  if (isChatEval(document)) return readChatEval(document, values)
  if (isCrewAgents(document)) return readCrewAgents(document, values)
  if (isCrewTasks(document)) return readCrewTasks(document, values)
  if (isItem(document.mcpServers)) return remarks('', null, [namesMcpServers])
  if (isBundle(document, kind)) return readBundle(document, read)

  const whole = readOne(document, { place: '', stem }, read)
  if (!isMapOfItems(document) || whole.some((found) => found.kind !== 'fault')) return whole
  const each = readMap(document, { place: '', stem }, read)
  return each.some((found) => found.kind !== 'fault') ? each : whole
}

function readBundle(document: Item, read: ReaderFor): Found[] {
  const lists: Readonly<Record<string, ReaderFor>> = {
    personas: () => readPersona,
    scenarios: () => readScenario,
    runs: () => readRun,
    tools: () => readTool,
    // What the lists of the API answer.
    items: read,
    data: read,
  }
  return Object.entries(document).flatMap(([key, value]): Found[] => {
    const reader = Object.hasOwn(lists, key) ? lists[key] : undefined
    if (reader === undefined) {
      return harmlessKeys.has(key)
        ? []
        : [fault(quotable(key), 'unknown key beside personas, scenarios, runs and tools')]
    }
    if (isMapOfItems(value)) return readMap(value, { place: key, stem: null }, reader)
    return Array.isArray(value) ? readEach(value, key, reader) : [fault(key, 'expected a list')]
  })
}

const readEach = (items: readonly unknown[], place: string, read: ReaderFor): Found[] =>
  items.flatMap((item, index) => readOne(item, { place: `${place}[${index}]`, stem: null }, read))

/** Items by their ids, or a single one under the name of its kind, as in `{"persona": {…}}`. */
const readMap = (
  items: Readonly<Record<string, Item>>,
  { place, stem }: ReadContext,
  read: ReaderFor,
): Found[] =>
  Object.entries(items).flatMap(([key, item]) => {
    const context = { place: placeOf([...(place === '' ? [] : [place]), quotable(key)]), stem: quotable(key) }
    return Object.hasOwn(readers, key)
      ? readOne(item, { ...context, stem }, () => readers[key as ItemKind])
      : readOne(item, context, read)
  })

function readOne(item: unknown, context: ReadContext, readerFor: ReaderFor): Found[] {
  if (!isItem(item)) return [fault(context.place, acceptedItems)]
  const read = readerFor(item)
  const broken = textFault(item)
  if (broken === null) return read(item, context)
  // What models said long ago nobody can write again; a persona or scenario is mended by whoever wrote it.
  const mended = read === readRun ? wellFormed(item) : item
  const left = textFault(mended)
  if (left !== null) return [fault(context.place, left, nameOf(mended))]
  const note = `${broken}: such characters are left out, or replaced by U+FFFD`
  return [...read(mended, context), ...remarks(context.place, nameOf(mended), [note])]
}

/** Fields that only one kind of item has tell what it is; where there are none, the folder does. */
function readerOf(item: Item, kind: ItemKind | null): ItemReader {
  if (isExportedRun(item) || hasAny(item, ...messageSpellings)) return readRun
  if (isChatArena(item)) return readChatArena
  if (isCharacterCard(item)) return readCharacterCard
  if (hasAny(item, 'source') && hasAny(item, 'inputSchema')) return readTool
  // A run that failed before anybody spoke has participants and no messages.
  const hasEnded = kind === 'run' && hasAny(item, 'status', 'state', 'error', 'result', 'output', 'rounds')
  if (hasEnded) return readRun
  if (hasAny(item, ...participantSpellings)) return readScenario
  if (hasAny(item, 'instructions', 'systemPrompt')) return readPersona
  if (kind !== null) return readers[kind]
  if (hasAny(item, ...topicSpellings)) return readScenario
  if (hasAny(item, ...personaSpellings.instructions)) return readPersona
  return (_item, { place }) => [fault(place, acceptedItems, nameOf(item))]
}
