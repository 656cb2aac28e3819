import { Name } from '@workbench/core/models/fields'
import { PersonaDraft } from '@workbench/core/models/persona'
import { InlineParticipant, Participant, ScenarioDraft } from '@workbench/core/models/scenario'
import { z } from 'zod'
import { type Found, type FoundPersona, fault, type PersonaReference } from './found.ts'
import { describeIssues, placeOf } from './place.ts'
import { nameOf } from './read-persona.ts'

const { personaId: _personaId, ...seatShape } = Participant.shape

const PersonaName = Name.transform((name): PersonaReference => ({ by: 'name', name }))
// Not only UUIDs: a file written by hand can call its personas "ada" and "grace".
const PersonaFileId = z
  .string()
  .min(1)
  .max(200)
  .transform((id): PersonaReference => ({ by: 'id', id }))

const ParticipantById = z.strictObject({ personaId: PersonaFileId, ...seatShape })
const ParticipantByName = z.strictObject({ name: PersonaName, ...seatShape })
const ParticipantByPersona = z.strictObject({ persona: PersonaName, ...seatShape })

const ScenarioFile = ScenarioDraft.omit({ participants: true, moderatorId: true, judgeId: true }).extend({
  participants: z.array(z.unknown()).min(1).max(50),
  moderatorId: PersonaFileId.nullable().default(null),
  judgeId: PersonaFileId.nullable().default(null),
  moderator: PersonaName.nullable().default(null),
  judge: PersonaName.nullable().default(null),
})

interface Seated {
  readonly persona: PersonaReference
  readonly seat: Omit<Participant, 'personaId'>
  /** Set when the persona is written inside the scenario. */
  readonly written: PersonaDraft | null
}

/**
 * A scenario as `GET /scenarios/:id` gives it or as a person writes it. A participant is a persona's name, or an
 * object with `personaId`, `persona` or `name`, or with name and instructions of a persona of its own.
 */
export function readScenario(item: Readonly<Record<string, unknown>>, place: string): Found[] {
  const { id: _id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...content } = item
  const parsed = ScenarioFile.safeParse(content)
  if (!parsed.success) return [fault(place, `scenario: ${describeIssues(parsed.error)}`, nameOf(item))]

  const { participants, moderatorId, judgeId, moderator, judge, ...draft } = parsed.data
  const seated: Seated[] = []
  for (const [index, participant] of participants.entries()) {
    const read = readParticipant(participant)
    if (typeof read === 'string') {
      return [fault(place, `scenario: participants[${index}]: ${read}`, draft.name)]
    }
    seated.push(read)
  }
  const written = seated.flatMap(({ written: persona }, index): FoundPersona[] =>
    persona === null
      ? []
      : [{ kind: 'persona', place: placeOf(['participants', index], place), fileId: null, draft: persona }],
  )
  return [
    ...written,
    {
      kind: 'scenario',
      place,
      draft,
      participants: seated.map(({ persona, seat }) => ({ persona, seat })),
      moderator: moderatorId ?? moderator,
      judge: judgeId ?? judge,
    },
  ]
}

/** @returns what is wrong with it when it can't be read. */
function readParticipant(value: unknown): Seated | string {
  if (typeof value === 'string') {
    const name = PersonaName.safeParse(value)
    return name.success ? { persona: name.data, seat: {}, written: null } : describeIssues(name.error)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return "expected a persona's name, or an object with personaId or name"
  }
  if ('personaId' in value) {
    const read = ParticipantById.safeParse(value)
    if (!read.success) return describeIssues(read.error)
    const { personaId, ...seat } = read.data
    return { persona: personaId, seat, written: null }
  }
  if ('persona' in value) {
    const read = ParticipantByPersona.safeParse(value)
    if (!read.success) return describeIssues(read.error)
    const { persona, ...seat } = read.data
    return { persona, seat, written: null }
  }
  if ('instructions' in value) return readInlineParticipant(value)
  const read = ParticipantByName.safeParse(value)
  if (!read.success) return describeIssues(read.error)
  const { name, ...seat } = read.data
  return { persona: name, seat, written: null }
}

function readInlineParticipant(value: object): Seated | string {
  const read = InlineParticipant.safeParse(value)
  if (!read.success) return describeIssues(read.error)
  const { role, stance, kind, ...content } = read.data
  const written = PersonaDraft.safeParse(content)
  if (!written.success) return describeIssues(written.error)
  const { name, instructions } = written.data
  return {
    persona: { by: 'content', name, instructions },
    seat: {
      ...(role === undefined ? {} : { role }),
      ...(stance === undefined ? {} : { stance }),
      ...(kind === undefined ? {} : { kind }),
    },
    written: written.data,
  }
}
