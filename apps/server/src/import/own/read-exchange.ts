import { exchangeVersion, PersonaEntry, ScenarioEntry } from '@workbench/core/exchange/exchange-file'
import { type Found, fault, type PersonaReference } from '../found/found.ts'
import { type Item, isItem } from '../found/item-fields.ts'
import { parsePlainly } from '../found/plain-issues.ts'
import { nameOf } from '../found/read-context.ts'
import { quotable, textFault } from '../found/text-fault.ts'

/** True for what `GET /personas/:id/export` and its like give. */
export const isExchange = (document: Item): boolean => Object.hasOwn(document, 'workbench')

/** A file of this workbench: read to the letter, so that what comes in is what went out. */
export function readExchange({ workbench, ...lists }: Item): Found[] {
  if (workbench !== exchangeVersion) {
    return [
      fault(
        'workbench',
        `files of version ${exchangeVersion} are read here, this one says ${shown(workbench)}`,
      ),
    ]
  }
  return Object.entries(lists).flatMap(([key, value]): Found[] => {
    const read = key === 'personas' ? readPersonaEntry : key === 'scenarios' ? readScenarioEntry : null
    if (read === null) return [fault(quotable(key), 'unknown field beside workbench, personas and scenarios')]
    if (!Array.isArray(value)) return [fault(key, 'expected a list')]
    return value.flatMap((entry: unknown, index) => {
      const place = `${key}[${index}]`
      if (!isItem(entry)) return [fault(place, `expected a ${key.slice(0, -1)}: an object with its fields`)]
      const broken = textFault(entry)
      return broken === null ? read(entry, place) : [fault(place, broken, nameOf(entry))]
    })
  })
}

function readPersonaEntry(entry: Item, place: string): Found[] {
  const parsed = parsePlainly(PersonaEntry, entry)
  if ('reason' in parsed) return [fault(place, `persona: ${parsed.reason}`, nameOf(entry))]
  const { id, ...draft } = parsed.data
  return [{ kind: 'persona', place, fileIds: id === undefined ? [] : [id], draft }]
}

function readScenarioEntry(entry: Item, place: string): Found[] {
  const parsed = parsePlainly(ScenarioEntry, entry)
  if ('reason' in parsed) return [fault(place, `scenario: ${parsed.reason}`, nameOf(entry))]
  const { participants, moderator, judge, ...draft } = parsed.data
  return [
    {
      kind: 'scenario',
      place,
      fileIds: [],
      draft,
      participants: participants.map(({ persona, ...seat }) => ({ persona: byId(persona), seat })),
      moderator: moderator === null ? null : byId(moderator),
      judge: judge === null ? null : byId(judge),
    },
  ]
}

const byId = (id: string): PersonaReference => ({ by: 'id', id })

const shown = (value: unknown): string => quotable(JSON.stringify(value) ?? String(value))
