import { expect, test } from 'vitest'
import { anEvent } from '../testing/a-run.ts'
import { saidInEvents } from './said-in-events.ts'

const finished = (seq: number, data: Record<string, unknown>) =>
  anEvent(seq, 'StepFinished', { data: { status: 'completed', stepType: 'sendMessage', ...data } })

test('what a step would have done and what it warns of is found by its key', () => {
  const said = saidInEvents([
    finished(1, { key: 'steps/a', wouldDo: { text: 'Hi' } }),
    finished(2, { key: 'steps/each/item/1/steps/b', warning: 'Look.' }),
    finished(3, { key: 'steps/c' }),
  ])
  expect([...said.values()]).toMatchObject([
    { stepId: 'a', path: '', wouldDo: { text: 'Hi' }, warning: null },
    { stepId: 'b', path: '1', warning: 'Look.' },
  ])
})

test('a step that was run again by a retry says what it said last', () => {
  expect(
    saidInEvents([finished(1, { key: 'steps/a', warning: 'Look.' }), finished(2, { key: 'steps/a' })]).size,
  ).toBe(0)
})
