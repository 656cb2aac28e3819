import { existsSync, readFileSync } from 'node:fs'
import { InvalidInputError } from '@workbench/core/errors'
import { aPersonaDraft } from '@workbench/core/testing/builders-of-drafts'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { createInMemoryPersonaRepository } from '@workbench/core/testing/in-memory-persona-repository'
import { createInMemoryRunRepository } from '@workbench/core/testing/in-memory-run-repository'
import { createInMemoryScenarioRepository } from '@workbench/core/testing/in-memory-scenario-repository'
import { createInMemoryState } from '@workbench/core/testing/in-memory-state'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { importFiles } from './import-files.ts'

const correlation = { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }

function aWorkbench() {
  const clock = createFakeClock()
  const state = createInMemoryState(clock.now)
  const personas = createInMemoryPersonaRepository(state)
  const dependencies = {
    personas,
    scenarios: createInMemoryScenarioRepository(state),
    runs: createInMemoryRunRepository(state),
    resolveScenario: async (draft: Parameters<Parameters<typeof importFiles>[1]['resolveScenario']>[0]) => {
      if (draft.format === 'oxford') {
        throw new InvalidInputError([{ path: ['participants'], message: 'Oxford needs two sides' }])
      }
      return { ...draft, rounds: draft.rounds ?? 2 }
    },
    defaultModel: 'simulated:debater',
    newId: testId,
    clock,
  }
  return {
    state,
    personas,
    take: (files: Readonly<Record<string, unknown>>) =>
      importFiles(
        Object.entries(files).map(([name, content]) => ({
          name,
          content: typeof content === 'string' ? content : JSON.stringify(content),
        })),
        dependencies,
        correlation,
      ),
  }
}

const ada = { name: 'Ada', instructions: 'Count.' }
const grace = { name: 'Grace', instructions: 'Compile.' }
const scenario = (participants: readonly unknown[], more = {}) => ({
  name: 'S',
  topic: 'T',
  format: 'panel',
  participants,
  ...more,
})
const transcript = { title: 'Talk', messages: [{ speaker: 'Ada', text: 'Hello.' }] }

test('the same files twice make nothing twice', async () => {
  const { take } = aWorkbench()
  const files = {
    'all.json': { personas: [ada, grace], scenarios: [scenario(['Ada', 'Grace'])], runs: [transcript] },
  }
  const first = await take(files)
  expect(first.imported).toEqual({ personas: 2, scenarios: 1, runs: 1 })
  expect(first.created.personas.map(({ name }) => name)).toEqual(['Ada', 'Grace'])
  const second = await take(files)
  expect(second.imported).toEqual({ personas: 0, scenarios: 0, runs: 0 })
  expect(second.skipped).toHaveLength(4)
  expect(second.failed).toEqual([])
})

test('one name with two different instructions is two personas', async () => {
  const { take } = aWorkbench()
  const result = await take({ 'p.csv': 'act,prompt\nPoet,Rhyme.\nPoet,Do not rhyme.\nPoet,Rhyme.\n' })
  expect(result.imported.personas).toBe(2)
  expect(result.skipped).toEqual([
    {
      name: 'p.csv',
      place: 'line 4',
      item: 'Poet',
      reason: 'line 4: a persona with this name and these instructions is there already',
    },
  ])
})

test('scenarios find their personas in another file, and those that were there before', async () => {
  const { take, state, personas } = aWorkbench()
  const before = await personas.create(aPersonaDraft({ name: 'Hypatia' }))
  const result = await take({
    's.yaml': 'name: S\ntopic: T\nformat: panel\nparticipants: [Ada, Hypatia]\njudge: Ada\n',
    'p.json': ada,
  })
  expect(result.imported).toEqual({ personas: 1, scenarios: 1, runs: 0 })
  const [stored] = state.scenarios.values()
  expect(stored).toMatchObject({
    participants: [{ personaId: result.created.personas[0]?.id }, { personaId: before.id }],
    judgeId: result.created.personas[0]?.id,
  })
})

test('ids of the file lead to the personas it brought, whether new or there already', async () => {
  const { take, state, personas } = aWorkbench()
  const there = await personas.create(aPersonaDraft(grace))
  const result = await take({
    'all.json': {
      personas: [
        { ...ada, id: 'a' },
        { ...grace, id: 'g' },
      ],
      scenarios: [scenario([{ personaId: 'a' }, { personaId: 'g' }, { personaId: there.id }])],
    },
  })
  expect(result.failed).toEqual([])
  const [stored] = state.scenarios.values()
  expect(stored?.participants.map(({ personaId }) => personaId)).toEqual([
    result.created.personas[0]?.id,
    there.id,
    there.id,
  ])
})

test('a name that several personas bear is refused, unless the file itself says which', async () => {
  const { take, personas } = aWorkbench()
  await personas.create(aPersonaDraft({ name: 'Ada', instructions: 'One.' }))
  await personas.create(aPersonaDraft({ name: 'Ada', instructions: 'Two.' }))
  const vague = await take({ 's.json': scenario(['Ada']) })
  expect(vague.failed).toEqual([
    expect.objectContaining({
      name: 's.json',
      reason: expect.stringContaining('several personas are called "Ada"'),
    }),
  ])
  const clear = await take({ 's.json': { personas: [ada], scenarios: [scenario(['Ada'])] } })
  expect(clear.imported.scenarios).toBe(1)
})

test('what a scenario lacks is told with file, place and reason, and the rest is imported', async () => {
  const { take } = aWorkbench()
  const result = await take({
    'all.json': {
      personas: [ada],
      scenarios: [
        scenario(['Nobody']),
        scenario(['Ada'], { format: 'oxford' }),
        scenario([{ personaId: testId() }]),
        scenario(['Ada']),
      ],
    },
    'broken.json': '{',
  })
  expect(result.imported).toEqual({ personas: 1, scenarios: 1, runs: 0 })
  expect(result.failed).toEqual([
    expect.objectContaining({ name: 'broken.json', place: '', item: null }),
    expect.objectContaining({
      name: 'all.json',
      place: 'scenarios[0]',
      item: 'S',
      reason: 'scenarios[0]: scenario: participants[0]: there is no persona called "Nobody"',
    }),
    expect.objectContaining({
      place: 'scenarios[1]',
      reason: expect.stringContaining('Oxford needs two sides'),
    }),
    expect.objectContaining({
      place: 'scenarios[2]',
      reason: expect.stringContaining('no persona with the id'),
    }),
  ])
})

test('a transcript becomes a completed run marked as imported, whatever the order of its keys', async () => {
  const { take, state } = aWorkbench()
  await take({ 't.json': transcript })
  const again = await take({ 't.yaml': 'messages:\n  - text: Hello.\n    speaker: Ada\ntitle: Talk\n' })
  expect(again.skipped).toEqual([expect.objectContaining({ reason: 'this run was imported before' })])
  const [stored] = state.runs.values()
  expect(stored?.run).toMatchObject({
    status: 'completed',
    title: 'Talk',
    requestId: 'request-1',
    trigger: { type: 'import', id: null },
  })
})

const shared = new URL('../../../../../shared/data/', import.meta.url)

test.skipIf(!existsSync(shared))(
  'the real prompts.csv files come in, but for the one broken row',
  async () => {
    const { take } = aWorkbench()
    const read = (name: string) => readFileSync(new URL(name, shared), 'utf8')
    const old = await take({ 'prompts-2022.csv': read('prompts-2022.csv') })
    expect(old.imported.personas).toBe(109)
    expect(old.failed).toEqual([
      expect.objectContaining({ place: 'line 111', item: 'Midjourney Prompt Generator' }),
    ])
    const current = await take({ 'prompts-2025.csv': read('prompts-2025.csv') })
    expect(current.failed).toEqual([])
    expect(current.imported.personas + current.skipped.length).toBe(196)
    const arena = await take({ 'chatarena-classroom.json': read('chatarena-classroom.json') })
    expect(arena).toMatchObject({ imported: { personas: 3, scenarios: 1 }, failed: [] })
  },
)
