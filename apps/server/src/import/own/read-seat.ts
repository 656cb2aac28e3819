import type { PersonaDraft } from '@workbench/core/models/persona'
import { Participant, Stance } from '@workbench/core/models/scenario'
import { fileAbout } from '../found/file-about.ts'
import type { FoundSeat, PersonaReference } from '../found/found.ts'
import { fieldsOf, hasAny, isItem } from '../found/item-fields.ts'
import { idText, sideOf } from '../found/old-values.ts'
import { parsePlainly } from '../found/plain-issues.ts'
import { personaContent, personaSpellings, readDraft } from './read-persona.ts'

const { personaId: _personaId, ...seatShape } = Participant.shape
const Seat = Participant.pick({}).extend(seatShape)

export interface ReadSeat extends FoundSeat {
  /** Set when the persona is written where it sits. */
  readonly written: PersonaDraft | null
}

const expected =
  "a persona's name or id, or an object with personaId, name, or name and instructions, is needed"

/**
 * A participant: a persona's name or id, or an object with `personaId`, `persona`, `id` or `name`, or with name and
 * instructions of a persona of its own.
 *
 * @returns what is wrong with it when it can't be read.
 */
export function readSeat(value: unknown): ReadSeat | string {
  const plain = idText(value)
  if (plain !== null && !isItem(value)) return { persona: any([plain]), seat: {}, written: null }
  if (!isItem(value)) return expected
  const fields = fieldsOf(value, ['seat', 'order', 'index', 'color', 'colour', 'avatar'])
  const inner = fields.take('persona', 'agent', 'character')
  const around = readPlace(fields)
  if (typeof around === 'string') return around
  if (isItem(inner)) {
    const read = readSeat(inner)
    return typeof read === 'string' ? read : { ...read, seat: { ...read.seat, ...around } }
  }
  if (hasAny(value, ...personaSpellings.instructions)) return readWritten(fields, around)
  const id = idText(fields.take('personaId', 'agentId', 'characterId'))
  const own = idText(fields.take('id', '_id'))
  const name = idText(fields.take(...personaSpellings.name))
  if (id !== null && name === null) return { persona: { by: 'id', id }, seat: around, written: null }
  const values = [id, idText(inner), own, name].filter((one) => one !== null)
  return values.length === 0 ? expected : { persona: any(values), seat: around, written: null }
}

const any = (values: readonly string[]): PersonaReference => ({ by: 'any', values: values.flatMap(withStem) })

/** A file is called by its name with and without its ending. */
export const withStem = (value: string): string[] =>
  /\.(?:json|ya?ml)$/i.test(value) ? [value, fileAbout(value).stem] : [value]

/**
 * Participants as a list: one that stands alone, or those of a map by what they do there, as in
 * `{"pro": "ines", "con": "viktor"}`.
 */
export function participantsOf(value: unknown): unknown {
  if (idText(value) !== null && !isItem(value)) return [value]
  if (!isItem(value)) return value
  return Object.entries(value).map(([key, one]) => {
    const side = sideOf(key)
    const place = Stance.safeParse(side).success ? { stance: side } : { role: key }
    if (idText(one) !== null && !isItem(one)) return { name: one, ...place }
    return isItem(one) && !hasAny(one, ...personaSpellings.name) ? { name: key, ...one } : one
  })
}

type Fields = ReturnType<typeof fieldsOf>

/** What the seat says beside who sits there. */
function readPlace({ take }: Fields): FoundSeat['seat'] | string {
  const role = take('role')
  const stance = sideOf(take('stance', 'side', 'position'))
  const kind = take('kind')
  const read = parsePlainly(Seat, {
    ...(role === undefined || role === '' ? {} : { role }),
    ...(stance === undefined ? {} : { stance }),
    ...(kind === undefined ? {} : { kind }),
  })
  if ('reason' in read) return read.reason
  return read.data
}

function readWritten(fields: Fields, seat: FoundSeat['seat']): ReadSeat | string {
  const { content } = personaContent(fields)
  const written = readDraft(content)
  if ('reason' in written) return written.reason
  const { name, instructions } = written.data
  return { persona: { by: 'content', name, instructions }, seat, written: written.data }
}
