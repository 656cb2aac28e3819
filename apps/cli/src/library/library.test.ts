import { answerJson, type FakeRequest, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { afterEach, expect, test } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'
import { listPersonas, listScenarios } from './list-library.ts'
import { showPersona, showScenario } from './show-library.ts'

const ada = {
  id: '0193e4b0-7c1e-7f3a-9d52-0c8e1f6a2b34',
  name: 'Ada',
  description: 'Asks how\nwe would know.',
  instructions: 'You reason from \u001b[2Jevidence.',
  model: null,
  temperature: 0.3,
  tools: ['calculate'],
  tags: ['engineer', 'calm'],
  version: 2,
  updatedAt: '2026-11-23T10:00:00.000Z',
}
const week = {
  id: '0193e4b0-7c1e-7f3a-9d52-0c8e1f6a2b35',
  name: 'Four-day week',
  topic: 'Should we?',
  context: '',
  format: 'delphi',
  formatOptions: { scaleMin: 1 },
  rounds: null,
  participants: [
    { personaId: ada.id, role: 'expert', stance: 'for' },
    { personaId: '0193e4b0-7c1e-7f3a-9d52-0c8e1f6a2b99', kind: 'person' },
  ],
  moderatorId: null,
  judgeId: ada.id,
  model: null,
  tools: [],
  collections: [],
  rubric: [],
  budget: { maxCalls: 9 },
  updatedAt: '2026-11-23T10:00:00.000Z',
}

let close = async () => {}
afterEach(() => close())

async function aLibrary({ count = 1 } = {}) {
  const server = await startFakeApiServer((request, response) => {
    const { pathname, searchParams } = new URL(request.path, 'http://fake')
    const [, collection, id] = pathname.split('/')
    const item = collection === 'personas' ? ada : week
    if (id !== undefined) {
      return id === item.id
        ? answerJson(response, item)
        : answerJson(response, { status: 404, detail: 'It is gone.' }, 404)
    }
    const from = Number(searchParams.get('cursor') ?? 0)
    const to = Math.min(from + Number(searchParams.get('limit') ?? 50), count)
    const items = Array.from({ length: to - from }, () => item)
    answerJson(response, { items, nextCursor: to < count ? String(to) : null })
  })
  close = server.close
  return server
}
const queryOf = ({ path }: FakeRequest) => Object.fromEntries(new URL(path, 'http://fake').searchParams)

const newest = { limit: 20, all: false, json: false }

test('scenarios and personas are lines in a pipe, whole and exact', async () => {
  const { url } = await aLibrary()
  const scenarios = await runCommand(url, (context) => listScenarios(newest, context))
  expect(scenarios.out).toBe(`${week.id}\tdelphi\t2\t-\t${week.updatedAt}\tFour-day week\n`)
  const personas = await runCommand(url, (context) => listPersonas(newest, context))
  expect(personas.out).toBe(`${ada.id}\tAda\t-\tengineer,calm\t${ada.updatedAt}\tAsks how we would know.\n`)
})

test('and tables on a terminal, that say when there are more', async () => {
  const { url } = await aLibrary({ count: 30 })
  const command = { isInteractive: true, columns: 60 }
  const { out, errors } = await runCommand(url, (context) => listScenarios(newest, context), command)
  const lines = out.trimEnd().split('\n')
  expect(lines).toHaveLength(21)
  for (const line of lines) expect(line.length).toBeLessThan(100)
  expect(errors).toContain('--all')
})

test('as many as are asked for, of those that match', async () => {
  const { url, requests } = await aLibrary({ count: 450 })
  const options = { ...newest, limit: 250, search: 'week', json: true }
  const { out } = await runCommand(url, (context) => listScenarios(options, context))
  expect(JSON.parse(out)).toMatchObject({ items: { length: 250 }, nextCursor: '250' })
  expect(requests.map(queryOf)).toEqual([
    { limit: '200', q: 'week' },
    { limit: '50', q: 'week', cursor: '200' },
  ])
})

test('nothing there yet says how to begin', async () => {
  const { url } = await aLibrary({ count: 0 })
  const { code, out, errors } = await runCommand(url, (context) => listPersonas(newest, context))
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(errors).toContain('npx workbench import')
})

test('a scenario is shown with the names of who takes part, and ids of those who are gone', async () => {
  const { url } = await aLibrary()
  const { out } = await runCommand(url, (context) => showScenario('four-day WEEK', { json: false }, context))
  expect(out).toMatch(/^Four-day week\n/)
  expect(out).toContain('0 Ada (expert, for)')
  expect(out).toContain('1 0193e4b0-7c1e-7f3a-9d52-0c8e1f6a2b99 (a person)')
  expect(out).toMatch(/Judge +Ada\n/)
  expect(out).toMatch(/Options +scaleMin=1\n/)
  expect(out).toMatch(/Budget +maxCalls 9\n/)
  expect(out).toMatch(/\n\nShould we\?\n$/)
})

test('a persona is shown without steering the terminal, and whole as JSON', async () => {
  const { url } = await aLibrary()
  const { out } = await runCommand(url, (context) => showPersona('Ada', { json: false }, context))
  expect(out).toContain('You reason from \ufffd[2Jevidence.')
  const { out: json } = await runCommand(url, (context) => showPersona(ada.id, { json: true }, context))
  expect(JSON.parse(json)).toEqual(ada)
})
