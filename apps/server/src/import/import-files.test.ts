import { existsSync, readFileSync } from 'node:fs'
import { InvalidInputError } from '@workbench/core/errors'
import { DebateInput, DebateResult } from '@workbench/core/models/debate'
import { aPersonaDraft } from '@workbench/core/testing/builders-of-drafts'
import { aDebateInput, aTurn } from '@workbench/core/testing/builders-of-runs'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { createInMemoryPersonaRepository } from '@workbench/core/testing/in-memory-persona-repository'
import { createInMemoryRunRepository } from '@workbench/core/testing/in-memory-run-repository'
import { createInMemoryScenarioRepository } from '@workbench/core/testing/in-memory-scenario-repository'
import { createInMemoryState } from '@workbench/core/testing/in-memory-state'
import { createInMemoryToolRepository } from '@workbench/core/testing/in-memory-tool-repository'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import type { ImportReferences } from './found/import-result.ts'
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
    tools: createInMemoryToolRepository(state, { builtIns: [] }),
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
    take: (files: Readonly<Record<string, unknown>>, known?: ImportReferences) =>
      importFiles(
        Object.entries(files).map(([name, content]) => ({
          name,
          content: typeof content === 'string' ? content : JSON.stringify(content),
        })),
        dependencies,
        correlation,
        { references: known },
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
  expect(first.imported).toEqual({ personas: 2, scenarios: 1, runs: 1, tools: 0 })
  expect(first.created.personas.map(({ name }) => name)).toEqual(['Ada', 'Grace'])
  const second = await take(files)
  expect(second.imported).toEqual({ personas: 0, scenarios: 0, runs: 0, tools: 0 })
  expect(second.skipped).toHaveLength(4)
  expect(second.failed).toEqual([])
})

test('a run whose scenario is not here is taken, and says so; its file names what nothing else does', async () => {
  const { take } = aWorkbench()
  const messages = ['Ada: Hello.']
  const result = await take({
    'runs/gone.json': { scenarioId: 'gone', messages },
    'runs/inside.json': { scenario: { title: 'Own', topic: 'Tea?' }, messages: [...messages, 'Bo: Ho.'] },
  })
  expect(result.created.runs.map(({ name }) => name)).toEqual(['gone', 'Own'])
  expect(result.remarks).toMatchObject([{ name: 'runs/gone.json', reason: 'not here: its scenario "gone"' }])
})

test('what a run cost that failed before anybody spoke is unknown, and not 0', async () => {
  const { take, state } = aWorkbench()
  await take({ 'runs/r.json': { title: 'T', status: 'failed', error: 'No key.', messages: [] } })
  expect([...state.runs.values()].map(({ run }) => run.usage.costUsd)).toEqual([null])
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

test('what is skipped although it differs says in what, also within one file', async () => {
  const { take } = aWorkbench()
  const other = { ...ada, model: 'simulated:debater', tags: ['new'] }
  const first = await take({ 'p.json': { personas: [ada, other], scenarios: [scenario(['Ada'])] } })
  expect(first.imported).toMatchObject({ personas: 1, scenarios: 1 })
  expect(first.skipped).toEqual([
    expect.objectContaining({
      place: 'personas[1]',
      reason: expect.stringContaining('already; it says otherwise in model, tags, and stays as it is'),
    }),
  ])
  const again = await take({ 's.json': scenario(['Ada'], { rounds: 5 }) })
  expect(again.skipped).toEqual([
    expect.objectContaining({ reason: expect.stringContaining('it says otherwise in rounds') }),
  ])
})

test('scenarios find their personas in another file, and those that were there before', async () => {
  const { take, state, personas } = aWorkbench()
  const before = await personas.create(aPersonaDraft({ name: 'Hypatia' }))
  const result = await take({
    's.yaml': 'name: S\ntopic: T\nformat: panel\nparticipants: [Ada, Hypatia]\njudge: Ada\n',
    'p.json': ada,
  })
  expect(result.imported).toEqual({ personas: 1, scenarios: 1, runs: 0, tools: 0 })
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
  expect(result.imported).toEqual({ personas: 1, scenarios: 1, runs: 0, tools: 0 })
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

const oldLayout = {
  'import/runs/r1.json': {
    id: 'r1',
    scenarioId: 's1',
    createdAt: '2023-04-05T10:00:00Z',
    messages: [
      { personaId: 'p1', content: 'Tea.' },
      { speaker: 'grace', content: 'Coffee.' },
      { speaker: 'A stranger', content: 'Water.' },
      { name: 'Ada', content: 'Still tea.' },
    ],
    decision: 'Tea',
  },
  'import/scenarios/s1.json': { id: 's1', title: 'Drinks', question: 'Tea?', personas: ['p1', 'Grace'] },
  'import/personas/ada.json': { id: 'p1', name: 'Ada', systemPrompt: 'Count.' },
  'import/personas/grace.json': { name: 'Grace', prompt: 'Compile.' },
}

test('an old layout is taken with its references, and a run says who is who', async () => {
  const { take, state } = aWorkbench()
  const result = await take(oldLayout)
  expect(result).toMatchObject({
    imported: { personas: 2, scenarios: 1, runs: 1 },
    failed: [],
    remarks: [],
    skipped: [],
  })
  const [ada, grace] = result.created.personas
  const [stored] = state.runs.values()
  expect(stored?.run).toMatchObject({
    title: 'Drinks',
    status: 'completed',
    scenarioId: result.created.scenarios[0]?.id,
    queuedAt: '2023-04-05T10:00:00.000Z',
    trigger: { type: 'import', id: 'r1' },
    input: {
      topic: 'Tea?',
      rounds: 2,
      participants: [
        { name: 'Ada', personaId: ada?.id, instructions: 'Count.' },
        { name: 'Grace', personaId: grace?.id },
        { name: 'A stranger', personaId: null, instructions: 'You are A stranger.' },
      ],
    },
    output: {
      turns: [
        { index: 0, seat: 0, round: 1, speaker: 'Ada', text: 'Tea.', usage: { costUsd: null } },
        { index: 1, seat: 1, round: 1, speaker: 'Grace', personaId: grace?.id },
        { index: 2, seat: 2, round: 1, speaker: 'A stranger', personaId: null },
        { index: 3, seat: 0, round: 2, speaker: 'Ada' },
      ],
      verdict: { decision: 'Tea' },
    },
  })
  expect(DebateInput.safeParse(stored?.run.input).error).toBeUndefined()
  expect(DebateResult.safeParse(stored?.run.output).error).toBeUndefined()
  expect((await take(oldLayout)).imported).toEqual({ personas: 0, scenarios: 0, runs: 0, tools: 0 })
})

test('in several requests, what earlier ones brought is found by the ids of its files', async () => {
  const { take, state } = aWorkbench()
  const [runs, scenarios, ...personas] = Object.entries(oldLayout)
  const first = await take(Object.fromEntries(personas))
  const second = await take(Object.fromEntries([scenarios ?? []]), first.references)
  expect(second).toMatchObject({ imported: { scenarios: 1 }, failed: [] })
  const known = { ...first.references, scenarios: second.references.scenarios }
  expect(await take(Object.fromEntries([runs ?? []]), known)).toMatchObject({ imported: { runs: 1 } })
  expect([...state.runs.values()][0]?.run.input).toMatchObject({
    scenarioId: second.created.scenarios[0]?.id,
    participants: [{ name: 'Ada' }, { name: 'Grace' }, { name: 'A stranger' }],
  })
})

test('a fork comes after what it was forked from and knows it by its new id', async () => {
  const { take, state } = aWorkbench()
  const parent = anExportedRun('019aa1b2-0000-7000-8000-000000000001')
  const fork = {
    ...anExportedRun('019aa1b2-0000-7000-8000-000000000002'),
    forkedFrom: { runId: parent.id, turn: 1 },
  }
  const orphan = {
    ...anExportedRun('019aa1b2-0000-7000-8000-000000000003'),
    forkedFrom: { runId: '019aa1b2-0000-7000-8000-00000000000f', turn: 1 },
  }
  const result = await take({ 'a.json': fork, 'b.json': parent, 'c.json': orphan })
  expect(result.imported.runs).toBe(3)
  const find = (id: string) => [...state.runs.values()].find(({ run }) => run.trigger.id === id)?.run
  expect(find(fork.id)?.forkedFrom).toEqual({ runId: find(parent.id)?.id, turn: 1 })
  expect(find(orphan.id)?.forkedFrom).toBeNull()
  expect(result.remarks).toEqual([
    expect.objectContaining({
      name: 'c.json',
      reason: expect.stringMatching(/^not here: the run .* that it was forked from/),
    }),
  ])
})

test('figures that no run can have are refused, since sums over all runs would break on them', async () => {
  const { take } = aWorkbench()
  const run = anExportedRun('019aa1b2-0000-7000-8000-000000000004')
  const wild = (costUsd: number) => JSON.stringify({ ...run, usage: { ...run.usage, costUsd } })
  const { imported, failed } = await take({ 'wild.json': wild(1.7e308), 'dear.json': wild(1e6) })
  expect(imported.runs).toBe(1)
  expect(failed).toMatchObject([{ name: 'wild.json', reason: expect.stringContaining('money') }])
})

const anExportedRun = (id: string) => ({
  id,
  kind: 'debate',
  status: 'completed',
  title: 'Exported',
  scenarioId: null,
  workflowId: null,
  parentRunId: null,
  forkedFrom: null,
  requestId: 'r-1',
  attempt: 1,
  queuedAt: '2026-01-01T00:00:00.000Z',
  startedAt: '2026-01-01T00:00:01.000Z',
  finishedAt: '2026-01-01T00:00:02.000Z',
  durationMs: 1000,
  usage: { calls: 1, inputTokens: 1, outputTokens: 1, costUsd: 0 },
  error: null,
  trigger: { type: 'api', id: null },
  input: aDebateInput(),
  output: { turns: [aTurn()], calls: [], verdict: null, stopReason: 'fixed', simulated: true },
  waitingFor: null,
  lastSeq: 9,
  savedByResume: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
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
