import { type Found, fault, leftOut, type OldMessage, remarks } from '../found/found.ts'
import { fieldsOf, type Item, type ItemFields, isItem } from '../found/item-fields.ts'
import { idText, numeric } from '../found/old-values.ts'
import { nameOf, type ReadContext } from '../found/read-context.ts'
import { readStatus } from '../found/read-status.ts'
import { sourceHash } from '../found/source-hash.ts'
import { writtenPersonas } from '../own/read-scenario.ts'
import { readMoment } from './read-moment.ts'
import { readOldMessages } from './read-old-messages.ts'
import { readOldSetting } from './read-old-setting.ts'
import { readRunError } from './read-run-error.ts'
import { readUsage } from './read-usage.ts'
import { readVerdict } from './read-verdict.ts'

const nothingToSay = [
  'version',
  'schemaVersion',
  '$schema',
  'kind',
  'type',
  'trigger',
  'moderator',
  'judge',
  'model',
]

/** What a list has room for. */
const maxTitle = 200

/**
 * A debate that another program held, or that somebody wrote down: its messages at least, or a title and how it ended.
 * The spellings of each field are in docs/data/import.md.
 */
export function readOldRun(item: Item, { place, stem }: ReadContext): Found[] {
  const fields = fieldsOf(item, nothingToSay)
  const { take } = fields
  const id = idText(take('id', '_id', 'runId', 'uuid', 'key'))
  const setting = readOldSetting(fields)
  const givenResult = take('result', 'output')
  const result = isItem(givenResult) ? fieldsOf(givenResult) : null
  const heard = readOldMessages(fields, result)
  if (typeof heard === 'string') return [fault(place, `run: ${heard}`, nameOf(item))]
  const { messages, unread } = heard
  const givenStatus = take('status', 'state') ?? take('success')
  const title = (setting.title ?? setting.topic)?.slice(0, maxTitle).toWellFormed() ?? null
  const error = readRunError(take('error', 'errorMessage', 'failureReason', 'failure'))
  const isNamed = title !== null || id !== null || setting.scenario.length > 0
  const hasEnded = givenStatus !== undefined || error !== null
  if (messages.length === 0 && !(isNamed && hasEnded)) {
    const reason = 'run: it has no messages; a list of {speaker, text} under "messages" is needed'
    return [fault(place, reason, nameOf(item))]
  }
  const { status, remark } = readStatus(givenStatus, { hasError: error !== null })
  const { times, unreadTimes } = readTimes(fields, messages)
  const verdict =
    readVerdict(take) ?? (result === null ? readVerdict(() => givenResult) : readVerdict(result.take))
  const usage = readUsage(take)
  return [
    ...writtenPersonas(setting.seats, place),
    {
      kind: 'run',
      place,
      originalId: id,
      fileIds: [id, stem].filter((one) => one !== null),
      title,
      status,
      ...times,
      error: error ?? (status === 'failed' ? readRunError('The file does not say why it failed.') : null),
      forkedFrom: null,
      usage,
      content: {
        by: 'transcript',
        topic: setting.topic,
        context: setting.context,
        format: setting.format,
        scenario: setting.scenario,
        carriesScenario: setting.carriesScenario,
        participants: setting.seats.map(({ persona, seat }) => ({ persona, seat })),
        messages,
        verdict,
      },
      sourceHash: sourceHash(item),
    },
    ...remarks(place, title ?? id, [
      ...unread,
      ...setting.unread,
      ...(remark === null ? [] : [remark]),
      ...unreadTimes,
      ...leftOut(fields.left()),
    ]),
  ]
}

function readTimes({ take }: ItemFields, messages: readonly OldMessage[]) {
  const unreadTimes: string[] = []
  const moment = (...spellings: string[]): string | null => {
    const value = take(...spellings)
    const read = value === undefined ? null : readMoment(value)
    if (value !== undefined && read === null) {
      unreadTimes.push(
        `${spellings[0]} ${JSON.stringify(value)?.slice(0, 60)} is no time such as 2026-01-31T12:00:00Z`,
      )
    }
    return read
  }
  const spoken = messages.map(({ at }) => at).filter((at) => at !== null)
  const created = moment('createdAt', 'created', 'date', 'timestamp', 'time')
  const queued = moment('queuedAt') ?? created
  const started = moment('startedAt', 'started', 'startTime') ?? spoken[0] ?? queued
  const ended = moment('finishedAt', 'completedAt', 'endedAt', 'endTime', 'finished', 'ended')
  const changed = moment('updatedAt')
  const seconds = numeric(take('durationSeconds'))
  const durationMs = typeof seconds === 'number' ? seconds * 1000 : numeric(take('durationMs', 'duration'))
  const counted =
    started !== null && typeof durationMs === 'number' ? readMoment(Date.parse(started) + durationMs) : null
  const finished = ended ?? spoken.at(-1) ?? counted ?? changed ?? started
  return {
    times: { queuedAt: earlier(queued, started), startedAt: started, finishedAt: finished },
    unreadTimes,
  }
}

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a
