import type { PersonaDraft } from '@workbench/core/models/persona'
import { PersonaDraft as PersonaDraftSchema } from '@workbench/core/models/persona'
import { ScenarioDraft } from '@workbench/core/models/scenario'
import { connectDatabase } from './database.ts'
import { isEmpty } from './is-empty.ts'

import { createPersonaRepository } from './library/persona-repository.ts'
import { createScenarioRepository } from './library/scenario-repository.ts'

const persona = (name: string, description: string, instructions: string): PersonaDraft =>
  PersonaDraftSchema.parse({ name, description, instructions, tags: ['demo'] })

const demoPersonas = [
  persona(
    'Mara, product lead',
    'Thinks from the customer backwards and wants to ship.',
    'You are Mara, who leads the product. You argue from what customers do, not from what they say, and you prefer a small step this week to a large one next quarter. Name the customer, the decision and the date. Concede a point when it is good.',
  ),
  persona(
    'Tomasz, reliability engineer',
    'Has been woken at night often enough to ask what breaks.',
    'You are Tomasz, a site reliability engineer with fifteen years of incidents behind you. You look for the way a plan fails, how it is noticed and how it is undone. Ask for numbers, offer them yourself, and say what would change your mind.',
  ),
  persona(
    'Amina, finance partner',
    'Puts a price on everything, doubt included.',
    'You are Amina, the finance partner of the team. You weigh cost, return and the option to stop. Prefer ranges to single figures, and say plainly when a benefit can not be measured.',
  ),
  persona(
    'Jonas, customer advocate',
    'Speaks for the people who are not in the room.',
    'You are Jonas, who runs support and speaks for customers. You bring concrete stories, point out who bears the risk of a decision, and defend what is easy to understand over what is clever.',
  ),
]

/**
 * Four personas and two scenarios for a first look, only into a database that holds nothing of the kind.
 *
 * @returns true when they were added.
 */
export async function seedDemo(options: {
  databaseUrl: string
  newId: () => string
  now?: () => number
}): Promise<boolean> {
  const { databaseUrl, newId, now = Date.now } = options
  const db = connectDatabase({ databaseUrl, max: 1 })
  try {
    if (!(await isEmpty(db))) return false
    const created = await createPersonaRepository(db, { newId, now }).createMissing(demoPersonas)
    const [mara, tomasz, amina, jonas] = created.map((one) => one?.id)
    const library = createScenarioRepository(db, { newId, now })
    const panel = ScenarioDraft.parse({
      name: 'Should we rewrite the billing service?',
      topic: 'Should we rewrite the billing service this year, or keep mending the one we have?',
      context:
        'The service is nine years old, two of its five authors still work here. It causes a third of all incidents and a rewrite is estimated at two to four person-years.',
      format: 'panel',
      participants: [
        { personaId: mara, role: 'product' },
        { personaId: tomasz, role: 'reliability' },
        { personaId: amina, role: 'finance' },
        { personaId: jonas, role: 'customers' },
      ],
      rounds: 2,
    })
    const oxford = ScenarioDraft.parse({
      name: 'This house would make every release on a Friday',
      topic: 'This house would make every release on a Friday.',
      format: 'oxford',
      participants: [
        { personaId: mara, stance: 'for' },
        { personaId: tomasz, stance: 'against' },
      ],
      rounds: 3,
    })
    for (const draft of [panel, oxford]) await library.create({ ...draft, rounds: draft.rounds ?? 2 })
    return true
  } finally {
    await db.close()
  }
}
