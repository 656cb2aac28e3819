import { Format, ScenarioDraft } from '@workbench/core/models/scenario'
import { z } from 'zod'
import { type Found, type FoundPersona, fault, leftOut, remarks } from '../found/found.ts'
import { fieldsOf, type Item } from '../found/item-fields.ts'
import { idText, listed, longText, modelName, nameText, numeric } from '../found/old-values.ts'
import { placeOf } from '../found/place.ts'
import { parseLeniently } from '../found/plain-issues.ts'
import { nameOf, type ReadContext } from '../found/read-context.ts'
import { quotable } from '../found/text-fault.ts'
import { modelRemark } from './read-persona.ts'
import { participantsOf, type ReadSeat, readSeat } from './read-seat.ts'

const ScenarioFile = ScenarioDraft.omit({ participants: true, moderatorId: true, judgeId: true }).extend({
  participants: z.array(z.unknown()).min(1).max(50),
})

/** Without these there is no scenario, or one that may spend or touch more than it was meant to. */
const neededFields = ['name', 'topic', 'participants', 'budget', 'toolLimits']

const nothingToSay = [
  'version',
  'createdAt',
  'updatedAt',
  'schemaVersion',
  '$schema',
  'kind',
  'type',
  'status',
]

export const participantSpellings = [
  'participants',
  'personas',
  'speakers',
  'agents',
  'debaters',
  'panelists',
  'participantIds',
  'personaIds',
] as const

export const topicSpellings = ['topic', 'question', 'motion', 'subject', 'problem', 'statement'] as const

/**
 * A scenario as `GET /scenarios/:id` gives it, as a person writes it or as older programs stored it. Who takes part is
 * named by id, by name or written inside.
 */
export function readScenario(item: Item, { place, stem }: ReadContext): Found[] {
  const fields = fieldsOf(item, nothingToSay)
  const { take } = fields
  const id = idText(take('id', '_id', 'uuid', 'scenarioId', 'slug', 'key'))
  const participants = participantsOf(take(...participantSpellings))
  const { format, remark } = readFormat(take('format', 'mode', 'style'))
  const givenName = nameText(take('name', 'title'))
  const givenTopic = longText(take(...topicSpellings) ?? take('prompt', 'goal'))
  const description = longText(take('description'))
  const topic = givenTopic ?? description ?? givenName
  const name =
    givenName ?? (typeof topic === 'string' ? topic.slice(0, 200).toWellFormed() : undefined) ?? stem
  const givenModel = take('model', 'modelName', 'llm')
  const content = {
    name,
    topic,
    context: longText(take('context', 'background')) ?? (givenTopic === undefined ? undefined : description),
    format,
    formatOptions: take('formatOptions', 'options'),
    rounds: numeric(take('rounds', 'maxRounds', 'numRounds', 'roundCount')),
    participants,
    model: modelName(givenModel) ?? undefined,
    maxOutputTokens: numeric(take('maxOutputTokens', 'maxTokens')),
    tools: listed(take('tools')),
    toolLimits: take('toolLimits'),
    collections: listed(take('collections')),
    rubric: take('rubric'),
    budget: take('budget'),
    judging: take('judging'),
    privateVotes: take('privateVotes'),
    referenceAnswer: take('referenceAnswer'),
    window: take('window'),
    metadata: take('metadata'),
  }
  const parsed = parseLeniently(
    ScenarioFile,
    Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)),
    neededFields,
  )
  if ('reason' in parsed) return [fault(place, `scenario: ${parsed.reason}`, nameOf(item))]

  const { participants: people, ...draft } = parsed.data
  const seated: ReadSeat[] = []
  for (const [index, participant] of people.entries()) {
    const read = readSeat(participant)
    if (typeof read === 'string') {
      return [fault(place, `scenario: participants[${index}]: ${read}`, draft.name)]
    }
    seated.push(read)
  }
  const moderator = readChair(take('moderatorId', 'moderator'))
  const judge = readChair(take('judgeId', 'judge'))
  for (const [chair, read] of Object.entries({ moderator, judge })) {
    if (typeof read === 'string') return [fault(place, `scenario: ${chair}: ${read}`, draft.name)]
  }
  const chairs = [moderator, judge].map((read) => (typeof read === 'string' ? null : read))
  return [
    ...writtenPersonas([...seated, ...chairs.filter((one) => one !== null)], place),
    {
      kind: 'scenario',
      place,
      fileIds: [id, stem].filter((one) => one !== null),
      draft,
      participants: seated.map(({ persona, seat }) => ({ persona, seat })),
      moderator: chairs[0]?.persona ?? null,
      judge: chairs[1]?.persona ?? null,
    },
    ...remarks(place, draft.name, [
      ...remark,
      ...modelRemark(givenModel),
      ...parsed.left,
      ...leftOut(fields.left()),
    ]),
  ]
}

/** Personas that are written where they sit become personas of the library. */
export const writtenPersonas = (seated: readonly ReadSeat[], place: string): FoundPersona[] =>
  seated.flatMap(({ written }, index): FoundPersona[] =>
    written === null
      ? []
      : [{ kind: 'persona', place: placeOf(['participants', index], place), fileIds: [], draft: written }],
  )

/** Moderator or judge: somebody's name or id. One that is only switched on or off is the built-in one here. */
const readChair = (value: unknown): ReadSeat | string | null =>
  value === undefined || typeof value === 'boolean' ? null : readSeat(value)

/** The format by its name here; anything else becomes a panel, which leaves everybody room. */
export function readFormat(given: unknown): { readonly format: Format; readonly remark: string[] } {
  if (given === undefined) return { format: 'panel', remark: [] }
  const known = Format.safeParse(typeof given === 'string' ? given.toLowerCase() : given)
  if (known.success) return { format: known.data, remark: [] }
  const shown = typeof given === 'string' ? `"${quotable(given)}"` : `of type ${typeof given}`
  return { format: 'panel', remark: [`format ${shown} is not known here: taken as a panel`] }
}
