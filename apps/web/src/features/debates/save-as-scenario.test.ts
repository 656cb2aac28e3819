import type { Scenario } from '@workbench/client/models'
import { expect, test, vi } from 'vitest'
import { emptyDraft, type SeatDraft } from './debate-draft.ts'
import { saveAsScenario } from './save-as-scenario.ts'
import { inlineSeat, personaSeat } from './seats.ts'

const written: SeatDraft = { ...inlineSeat('2'), kind: 'inline', name: 'Bob', instructions: 'Be brief.' }
const draft = {
  ...emptyDraft,
  topic: 'Why?',
  seats: [personaSeat('1', 'ada'), { ...written, role: 'chair' }],
}

test('a written persona is saved before the scenario that names it, once even if the scenario fails at first', async () => {
  const create = vi.fn(async () => ({ id: 'bob' }) as never)
  const createScenario = vi.fn(async (body: unknown) => body as Scenario)
  createScenario.mockRejectedValueOnce(new Error('name taken'))
  const library = { personas: { create }, scenarios: { create: createScenario } }
  const wanted = { draft, format: undefined, scenario: null, name: ' Tea ' }
  await expect(saveAsScenario(wanted, library)).rejects.toThrow('name taken')
  expect(await saveAsScenario(wanted, library)).toMatchObject({
    name: 'Tea',
    participants: [{ personaId: 'ada' }, { personaId: 'bob', role: 'chair' }],
  })
  expect(create).toHaveBeenCalledTimes(1)
})
