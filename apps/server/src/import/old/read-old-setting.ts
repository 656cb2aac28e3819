import { LongText } from '@workbench/core/models/fields'
import type { Format } from '@workbench/core/models/scenario'
import { fieldsOf, type ItemFields, isItem } from '../found/item-fields.ts'
import { idText, spokenText } from '../found/old-values.ts'
import { participantSpellings, readFormat, topicSpellings } from '../own/read-scenario.ts'
import { participantsOf, type ReadSeat, readSeat, withStem } from '../own/read-seat.ts'

/** What an old run was about and who was invited. */
export interface OldSetting {
  readonly title: string | null
  readonly topic: string | null
  readonly context: string
  readonly format: Format
  /** Ids and names of the scenario it was made from, the likeliest first. */
  readonly scenario: readonly string[]
  /** The scenario itself stands in the run, so that nothing is missing when there is none of that name. */
  readonly carriesScenario: boolean
  readonly seats: readonly ReadSeat[]
  /** Participants that could not be read. */
  readonly unread: readonly string[]
}

/** Looks in the run itself, then in the scenario, input or configuration that it carries. */
export function readOldSetting(run: ItemFields): OldSetting {
  const id = idText(run.take('scenarioId'))
  const scenario = run.take('scenario', 'scenarioName')
  const inner = isItem(scenario) ? fieldsOf(scenario) : null
  const places = [
    run,
    inner,
    innerOf(run.take('input')),
    innerOf(run.take('config', 'settings', 'options')),
  ].filter((place) => place !== null)
  const first = (...spellings: string[]) =>
    places.map(({ take }) => take(...spellings)).find((value) => value !== undefined)
  const text = (...spellings: string[]) => {
    const read = spokenText(first(...spellings))?.trim()
    return read === undefined || read === '' || !LongText.safeParse(read).success ? null : read
  }
  const people = participantsOf(first(...participantSpellings))
  const seats: ReadSeat[] = []
  const unread: string[] = []
  for (const [index, person] of (Array.isArray(people) ? people : []).entries()) {
    const read = readSeat(person)
    if (typeof read === 'string') unread.push(`participants[${index}] left out: ${read}`)
    else seats.push(read)
  }
  return {
    title: text('title', 'name'),
    topic: text(...topicSpellings, 'prompt'),
    context: text('context', 'background', 'description') ?? '',
    format: readFormat(first('format')).format,
    scenario: [
      id,
      idText(inner?.take('id', '_id')),
      inner === null ? idText(scenario) : idText(inner.take('name', 'title')),
    ].flatMap((one) => (one === null ? [] : withStem(one))),
    carriesScenario: inner !== null,
    seats,
    unread,
  }
}

const innerOf = (value: unknown): ItemFields | null => (isItem(value) ? fieldsOf(value) : null)
