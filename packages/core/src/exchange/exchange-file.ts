import { z } from 'zod'
import { PersonaDraft } from '../models/persona.ts'
import { Participant, ScenarioDraft } from '../models/scenario.ts'

/** What the first field of a file of ours says: the version of its shape. */
export const exchangeVersion = 1

/** What scenarios of the same file call a persona by; of no meaning outside of it. */
const Key = z.string().trim().min(1).max(200)

/** A persona in a file, as it is created from. */
export const PersonaEntry = PersonaDraft.extend({
  id: Key.optional().describe('What scenarios of this file call it by.'),
}).meta({ id: 'PersonaEntry' })
export type PersonaEntry = z.infer<typeof PersonaEntry>

const { personaId: _personaId, ...seatFields } = Participant.shape

const SeatEntry = z.strictObject({
  persona: Key.describe('The id of a persona of this file, or of one that is there already.'),
  ...seatFields,
})

/** A scenario in a file: as it is created from, but for how it names personas. */
export const ScenarioEntry = ScenarioDraft.omit({ participants: true, moderatorId: true, judgeId: true })
  .extend({
    participants: z.array(SeatEntry).min(1).max(50),
    moderator: Key.nullable().default(null),
    judge: Key.nullable().default(null),
  })
  .meta({ id: 'ScenarioEntry' })
export type ScenarioEntry = z.infer<typeof ScenarioEntry>

/** A file of ours as it is written: what says nothing but the default is left out. */
export interface ExchangeFile {
  readonly workbench: typeof exchangeVersion
  readonly personas: readonly z.input<typeof PersonaEntry>[]
  readonly scenarios?: readonly z.input<typeof ScenarioEntry>[]
}
