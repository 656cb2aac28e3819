import { expect, test } from 'vitest'
import { askingStep, mustSayWho, voterAtFirst, votesSoFar } from './approval-votes.ts'

const vote = (by: string, decision: 'approve' | 'reject') => ({
  by,
  decision,
  comment: null,
  via: 'api' as const,
  at: '2026-01-01T00:00:00.000Z',
})
const approval = { approvers: ['Ada', 'Bo', 'Cy'], required: 2, decisions: [vote('Bo', 'approve')] }

test('it is told who is missing, and how many have to say yes', () => {
  expect(votesSoFar(approval)).toEqual({ missing: ['Ada', 'Cy'], yes: 1, needed: 1 })
  expect(votesSoFar({ approvers: [], required: 1, decisions: [] })).toEqual({
    missing: [],
    yes: 0,
    needed: 1,
  })
})

test('one decides as oneself where the signature is a name that may', () => {
  expect(voterAtFirst(approval, ' ada ')).toBe('Ada')
  expect(voterAtFirst(approval, 'Bo')).toBe('')
  expect(voterAtFirst(approval, '')).toBe('')
})

test('only several named people have to say who they are', () => {
  expect(mustSayWho(approval)).toBe(true)
  expect(mustSayWho({ ...approval, required: 1 })).toBe(false)
  expect(mustSayWho({ approvers: [], required: 2 })).toBe(false)
})

test('the step that asks is the last of its place', () => {
  expect(askingStep('steps/each/item/3/steps/ask')).toBe('ask')
  expect(askingStep('ask')).toBe('ask')
})
