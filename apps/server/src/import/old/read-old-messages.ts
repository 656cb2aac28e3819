import type { ItemKind } from '../found/file-about.ts'
import type { OldMessage } from '../found/found.ts'
import { fieldsOf, hasAny, type ItemFields, isItem } from '../found/item-fields.ts'
import { personaSpellings } from '../own/read-persona.ts'
import { readMessage, speakerSpellings, textSpellings } from './read-message.ts'

export const messageSpellings = [
  'messages',
  'transcript',
  'turns',
  'history',
  'conversation',
  'dialogue',
  'dialog',
  'exchanges',
] as const

/** Where nothing above is there; too common to tell a run by. */
const looseSpellings = ['chat', 'chatHistory', 'log', 'entries', 'statements', 'items'] as const

const maxMessages = 10_000
const maxToldMessages = 5

/**
 * Everything that was said, in its order: a list of messages, or of rounds with such a list each; in the run itself or
 * in its result.
 *
 * @returns why there is nothing to be had; an empty list when the run has none.
 */
export function readOldMessages(
  run: ItemFields,
  result: ItemFields | null,
): { readonly messages: readonly OldMessage[]; readonly unread: readonly string[] } | string {
  const lists = listsOf(
    run.take(...messageSpellings) ??
      result?.take(...messageSpellings) ??
      roundsOf(run) ??
      run.take(...looseSpellings),
  )
  if (lists === null) return 'its messages are no list; a list of {speaker, text} is needed'
  const all = lists.flatMap(({ list, round }) => list.map((message) => ({ message, round })))
  if (all.length > maxMessages) {
    return `it has ${all.length.toLocaleString('en-US')} messages; at most ${maxMessages.toLocaleString('en-US')} are possible`
  }
  const messages: OldMessage[] = []
  const faults: string[] = []
  for (const [index, { message, round }] of all.entries()) {
    const read = readMessage(message, round)
    if (typeof read === 'string') faults.push(`message ${index + 1} left out: ${read}`)
    else messages.push(read)
  }
  const more = faults.length - maxToldMessages
  const unread = [...faults.slice(0, maxToldMessages), ...(more > 0 ? [`and ${more} more messages`] : [])]
  return messages.length === 0 && all.length > 0 ? (faults[0] ?? '') : { messages, unread }
}

interface Round {
  readonly list: readonly unknown[]
  readonly round: number | null
}

/** `rounds` is mostly a number, and sometimes the rounds themselves. */
function roundsOf({ take }: ItemFields): unknown {
  const rounds = take('rounds')
  return Array.isArray(rounds) ? rounds : undefined
}

function listsOf(value: unknown): readonly Round[] | null {
  if (value === undefined) return []
  if (typeof value === 'string') return [{ list: linesOf(value), round: null }]
  if (isItem(value)) return listsOf(fieldsOf(value).take(...messageSpellings) ?? numbered(value))
  if (!Array.isArray(value)) return null
  const rounds = value.map((entry: unknown) =>
    Array.isArray(entry)
      ? entry
      : isItem(entry)
        ? fieldsOf(entry).take(...messageSpellings, 'responses')
        : null,
  )
  const areRounds = rounds.length > 0 && rounds.every((one): one is unknown[] => Array.isArray(one))
  return areRounds
    ? rounds.map((list, index) => ({ list, round: index + 1 }))
    : [{ list: value, round: null }]
}

/** Messages by their numbers, `{"1": {…}, "2": {…}}`: numbers are keys in their order. */
const numbered = (value: object): unknown =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => /^\d{1,9}$/.test(key))
    ? Object.values(value)
    : null

/** True for the messages of a run alone, without anything around them. */
export function isTranscript(document: unknown, kind: ItemKind | null): document is readonly unknown[] {
  const isMessage = (value: unknown): boolean =>
    isItem(value)
      ? hasAny(value, ...textSpellings) &&
        hasAny(value, ...speakerSpellings) &&
        !hasAny(value, ...personaSpellings.instructions, ...messageSpellings)
      : kind === 'run' && typeof value === 'string'
  return Array.isArray(document) && document.length > 0 && document.every(isMessage)
}

/** A transcript in one text: each `Name: …` at the start of a line is a message, further lines belong to it. */
const linesOf = (text: string): string[] =>
  text
    .split(/\n(?=[^\s:][^:\n]{0,99}: )/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
