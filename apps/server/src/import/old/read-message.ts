import { Name } from '@workbench/core/models/fields'
import type { OldMessage } from '../found/found.ts'
import { fieldsOf, hasAny, isItem } from '../found/item-fields.ts'
import { idText, modelName, numeric, spokenText } from '../found/old-values.ts'
import { readMoment } from './read-moment.ts'
import { readUsage } from './read-usage.ts'

export const textSpellings = [
  'text',
  'content',
  'message',
  'body',
  'output',
  'response',
  'utterance',
  'said',
  'msg',
  'statement',
] as const

const namedSpellings = [
  'speaker',
  'name',
  'author',
  'persona',
  'participant',
  'agent',
  'from',
  'sender',
  'character',
  'user',
  'username',
  'who',
  'by',
] as const
const namedToo = ['speakerName', 'personaName', 'name'] as const
const idSpellings = ['personaId', 'speakerId', 'participantId', 'agentId', 'authorId'] as const

export const speakerSpellings = [...namedSpellings, ...namedToo, ...idSpellings, 'role'] as const

const timeSpellings = ['at', 'timestamp', 'time', 'createdAt', 'date', 'ts', 'sentAt', 'startedAt'] as const

const knownSpellings = [
  ...textSpellings,
  ...speakerSpellings,
  ...timeSpellings,
  'id',
  'type',
  'round',
  'model',
]

/** What a speaker that is named nowhere is called. */
const nobody = 'Unknown speaker'

const maxText = 1_000_000

/**
 * One message of an old run: `{speaker|name|author|role, text|content|message}` with perhaps a time, round, model and
 * tokens; or a line `Ada: Good morning.`, or `{"Ada": "Good morning."}`.
 *
 * @param round - Of the list it stands in, when there is one for each round.
 * @returns what is wrong with it when it can't be read.
 */
export function readMessage(value: unknown, round: number | null): OldMessage | string {
  if (typeof value === 'string') {
    const [, speaker = nobody, text = value] = /^([^:\n]{1,100}):\s+(.+)$/s.exec(value) ?? []
    return bareMessage(speaker, text, round)
  }
  if (!isItem(value)) return 'an object with speaker and text is needed'
  const [[speaker, said] = [], ...others] = Object.entries(value)
  if (speaker !== undefined && others.length === 0 && !hasAny(value, ...knownSpellings)) {
    const text = spokenText(said)
    if (text !== null) return bareMessage(speaker, text, round)
  }
  const { take } = fieldsOf(value)
  const text = spokenText(take(...textSpellings))
  if (text === null) return 'it says nothing: text or content is missing'
  if (text.length > maxText) return `it is longer than ${maxText.toLocaleString('en-US')} characters`
  const givenRound = numeric(take('round', 'roundNumber'))
  const latency = numeric(take('latencyMs', 'durationMs', 'elapsedMs'))
  const given = take('model', 'modelName')
  return {
    ...readSpeaker(take),
    text,
    at: readMoment(take(...timeSpellings)),
    round:
      typeof givenRound === 'number' && givenRound >= 1 && givenRound <= 10_000
        ? Math.floor(givenRound)
        : round,
    model: modelName(given) ?? modelName(typeof given === 'string' ? `imported:${given}` : null),
    usage: readUsage(take),
    latencyMs: typeof latency === 'number' && latency >= 0 && latency < 1e12 ? Math.round(latency) : 0,
  }
}

/** A speaker and a text is all that there is. */
const bareMessage = (speaker: string, text: string, round: number | null): OldMessage => ({
  ...saidBy([speaker], speaker, null),
  text,
  at: null,
  round,
  model: null,
  usage: null,
  latencyMs: 0,
})

function readSpeaker(take: (...spellings: string[]) => unknown) {
  const named = take(...namedSpellings)
  const also = take(...namedToo)
  const id = idText(take(...idSpellings))
  const role = idText(take('role'))
  const inner = isItem(named) ? fieldsOf(named) : null
  const innerName = idText(inner?.take('name', 'title'))
  const innerId = idText(inner?.take('id', '_id', 'personaId'))
  const plain = inner === null ? idText(named) : null
  const references = [id, innerId, plain, innerName, idText(also)].filter((one) => one !== null)
  const speaker = idText(also) ?? innerName ?? plain ?? id ?? innerId ?? role ?? nobody
  return saidBy(references, speaker, references.length === 0 ? null : role)
}

function saidBy(references: readonly string[], speaker: string, role: string | null) {
  const name = Name.safeParse(speaker)
  return { references, speaker: name.success ? name.data : nobody, role }
}
