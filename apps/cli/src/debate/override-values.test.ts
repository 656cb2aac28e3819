import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scenario } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { overridesOf } from './override-values.ts'

const folder = temporaryFolder()
const seat = { personaId: '0193e4b0-7c1e-7f3a-9d52-0c8e1f6a2b34', role: 'customers' }
const scenario = {
  name: 'Four days',
  topic: 'Should we?',
  rounds: 2,
  participants: [seat, { ...seat, role: 'product' }],
  budget: { maxCalls: 9 },
} as unknown as Scenario

test('values are JSON, and text where text belongs', async () => {
  expect(await overridesOf(['rounds=3', 'model=a:b', 'topic=2024', 'tools=["now"]'], [scenario])).toEqual({
    rounds: 3,
    model: 'a:b',
    topic: '2024',
    tools: ['now'],
  })
  expect(await overridesOf(['context=a=b'], [scenario])).toEqual({ context: 'a=b' })
  expect(await overridesOf([], [scenario])).toBeUndefined()
})

test('a path into a field changes a copy of what the scenario has there', async () => {
  const given = ['participants.1.role=7', 'participants.0.role=critic', 'budget.maxCostUsd=1']
  expect(await overridesOf(given, [scenario])).toEqual({
    participants: [
      { ...seat, role: 'critic' },
      { ...seat, role: '7' },
    ],
    budget: { maxCalls: 9, maxCostUsd: 1 },
  })
  expect(scenario.participants[1]?.role).toBe('product')
  expect(await overridesOf(['formatOptions.verdict=none'], [scenario])).toEqual({
    formatOptions: { verdict: 'none' },
  })
})

test('@ and a file stand for what it holds', async () => {
  const path = join(folder(), 'context.md')
  await writeFile(path, 'It is old.\n')
  expect(await overridesOf([`context=@${path}`], [scenario])).toEqual({ context: 'It is old.' })
})

test.each([
  ['rounds', 'is no override'],
  ['=3', 'is no override'],
  ['a..b=3', 'is no override'],
  ['__proto__.x=1', 'is no override'],
  ['topic.length=1', 'nothing within "topic"'],
  ['participants.7.role=critic', '0 to 1'],
  ['participants.length=0', '"length"'],
  ['context=@missing.md', "missing.md can't be read"],
])('%s is refused', async (one, words) => {
  const error = await overridesOf([one], [scenario]).catch((reason: Error & { hint?: string }) => reason)
  expect(`${(error as Error).message} ${(error as { hint?: string }).hint ?? ''}`).toContain(words)
})

test('nothing within a field is changed for scenarios that differ in it', async () => {
  const other = { ...scenario, participants: [seat] } as unknown as Scenario
  await expect(overridesOf(['participants.0.role=critic'], [scenario, other])).rejects.toThrow('differ')
  expect(await overridesOf(['budget.maxCalls=3', 'model=a:b'], [scenario, other])).toEqual({
    budget: { maxCalls: 3 },
    model: 'a:b',
  })
})
