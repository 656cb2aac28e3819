import { expect, test } from 'vitest'
import { anInput } from '../testing/a-run.ts'
import { requestOfInput } from './request-of-input.ts'
import { budgetText, settingRows } from './setting-rows.ts'

const input = anInput({
  formatOptions: { stopOnConsensus: true, verdict: 'poll' },
  budget: { maxCalls: 9, maxCostUsd: 0.5, maxSeconds: 90 },
  seed: 7,
})

test('the same settings start a debate again, personas as they were then', () => {
  const [seat] = input.participants
  if (seat === undefined) throw new Error('The input has no seat.')
  const request = requestOfInput(
    {
      ...input,
      participants: [{ ...seat, personaId: '019aa1b2-0000-7000-8000-000000000001', role: 'sceptic' }],
    },
    'Tea?',
  )
  expect(request).toMatchObject({
    title: 'Tea?',
    topic: input.topic,
    budget: input.budget,
    seed: 7,
    rounds: 2,
  })
  expect('participants' in request && request.participants).toEqual([
    {
      name: 'Ada',
      instructions: 'Argue.',
      model: 'openai:gpt',
      temperature: null,
      maxOutputTokens: 1024,
      tools: [],
      role: 'sceptic',
    },
  ])
})

test('a title that no run could have is left to the topic', () => {
  expect(requestOfInput(input, 'x'.repeat(201))).not.toHaveProperty('title')
})

test('settings read as words', () => {
  const rows = Object.fromEntries(settingRows(input, 'Panel').map(({ name, value }) => [name, value]))
  expect(rows).toMatchObject({
    Format: 'Panel',
    'Stop on consensus': 'yes',
    Verdict: 'poll',
    Budget: 'at most 9 calls, $0.50, 1 m 30 s',
  })
  expect(budgetText({})).toBe('no limit')
})
