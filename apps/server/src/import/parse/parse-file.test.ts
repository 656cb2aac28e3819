import { aDebateInput, aTurn } from '@workbench/core/testing/builders-of-runs'
import { expect, test } from 'vitest'
import type { Found } from '../found/found.ts'
import { parseFile } from './parse-file.ts'

const parse = (name: string, content: unknown) =>
  parseFile(name, typeof content === 'string' ? content : JSON.stringify(content))
const ada = { name: 'Ada', instructions: 'Count.' }
const kinds = (found: readonly Found[]) => found.map(({ kind, place }) => `${kind} ${place}`)
const reasons = (found: readonly Found[]) =>
  found.map((item) => (item.kind === 'fault' ? item.reason : `a ${item.kind}`))

test('a persona can stand alone, in a list, or under personas', () => {
  expect(kinds(parse('a.json', ada))).toEqual(['persona '])
  expect(kinds(parse('a.json', [ada, ada]))).toEqual(['persona [0]', 'persona [1]'])
  expect(kinds(parse('a.json', { personas: [ada] }))).toEqual(['persona personas[0]'])
})

test('what the API answers can be imported: read-only fields are ignored, the id kept for references', () => {
  const answered = { ...ada, id: 'p-1', version: 3, createdAt: 'x', updatedAt: 'y', tags: ['maths'] }
  expect(parse('a.json', { items: [answered], nextCursor: null })).toMatchObject([
    { kind: 'persona', place: 'items[0]', fileIds: ['p-1'], draft: { name: 'Ada', tags: ['maths'] } },
  ])
})

test('a field nobody knows is told, and the rest taken', () => {
  const [persona, remark] = parse('a.json', { ...ada, temprature: 1 })
  expect(persona).toMatchObject({ kind: 'persona', draft: { name: 'Ada' } })
  expect(remark).toEqual({
    kind: 'remark',
    place: '',
    item: 'Ada',
    reason: 'left out "temprature": not known here',
  })
  expect(reasons(parse('a.json', { personas: [ada], persons: [] }))).toEqual([
    'a persona',
    'unknown key beside personas, scenarios, runs and tools',
  ])
})

test('one bad item does not hide the others', () => {
  const found = parse('a.json', [ada, { ...ada, name: 'x'.repeat(201) }, 7, { colour: 'red' }, ada])
  expect(kinds(found)).toEqual(['persona [0]', 'fault [1]', 'fault [2]', 'fault [3]', 'persona [4]'])
  expect(reasons(found)[1]).toMatch(/^persona: name: /)
  expect(reasons(found)[3]).toMatch(/^expected a persona/)
})

test.each([
  ['NUL', 'Co\0unt', 'holds a NUL'],
  ['half a surrogate pair', 'Count \ud83d', 'half of a surrogate pair'],
])('%s is told with the field it stands in', (_what, instructions, reason) => {
  expect(reasons(parse('a.json', [{ ...ada, instructions }]))).toEqual([
    expect.stringMatching(new RegExp(`^instructions .*${reason}`)),
  ])
})

test('a run keeps what was said in it, but for characters that nobody can keep', () => {
  const found = parse('runs/r.json', { messages: [{ speaker: 'Ada', text: 'a\0b \ud83d' }] })
  expect(found).toMatchObject([
    { kind: 'run', content: { messages: [{ text: 'ab \ufffd' }] } },
    { kind: 'remark', reason: expect.stringMatching(/^messages\[0\]\.text holds a NUL/) },
  ])
  const proto = parse('runs/r.json', '{"messages": [{"speaker": "A\\u0000", "text": "x", "__proto__": {}}]}')
  expect(reasons(proto)).toEqual([expect.stringContaining('"__proto__"')])
})

test('nesting beyond 64 levels is told, however deep it goes', () => {
  const deep = `{"name":"Ada","instructions":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
  expect(reasons(parse('a.json', deep))).toEqual(['nested deeper than 64 levels'])
})

test.each(['p.json', 'personas/p.json'])(
  'a persona as the API gives it is one, though it has a list of tools (%s)',
  (name) => {
    const given = { id: '019aa1b2-0000-7000-8000-000000000001', ...ada, model: null, tools: [], version: 3 }
    expect(parse(name, given)).toMatchObject([
      { kind: 'persona', fileIds: [given.id, 'p'], draft: { name: 'Ada', tools: [] } },
    ])
    expect(parse(name, { ...ada, tools: ['search'] })).toMatchObject([{ draft: { tools: ['search'] } }])
  },
)

test('a scenario as the API gives it is one, though it has lists of tools and participants', () => {
  const given = { name: 'S', topic: 'T', format: 'panel', participants: [{ personaId: 'p-1' }], tools: [] }
  expect(kinds(parse('s.json', given))).toEqual(['scenario '])
  expect(kinds(parse('scenarios/s.json', { title: 'S', personas: ['ada'], tools: ['search'] }))).toEqual([
    'scenario ',
  ])
})

test('items stand in a list, in a map by their ids, or under the name of their kind', () => {
  expect(
    parse('personas/all.json', { ada: { prompt: 'Count.' }, bob: { title: 'B', prompt: 'x' } }),
  ).toMatchObject([
    { kind: 'persona', place: 'ada', fileIds: ['ada'], draft: { name: 'ada' } },
    { kind: 'persona', place: 'bob', fileIds: ['bob'], draft: { name: 'B' } },
  ])
  expect(kinds(parse('all.json', { personas: { ada }, data: [ada] }))).toEqual([
    'persona personas.ada',
    'persona data[0]',
  ])
  expect(parse('old/ada.json', { persona: ada })).toMatchObject([{ kind: 'persona', fileIds: ['ada'] }])
  expect(kinds(parse('personas/pack.json', { name: 'A pack', personas: [ada] }))).toContain(
    'persona personas[0]',
  )
})

test('participants can be named in five ways', () => {
  const participants = [
    'Ada',
    { name: 'Ada', role: 'sceptic' },
    { persona: 'Ada', stance: 'for' },
    { personaId: 'p-1' },
    { name: 'Grace', instructions: 'Compile.', stance: 'against' },
  ]
  const [written, scenario] = parse('s.json', { name: 'S', topic: 'T', format: 'panel', participants })
  expect(written).toMatchObject({
    kind: 'persona',
    place: 'participants[4]',
    draft: { name: 'Grace', instructions: 'Compile.' },
  })
  expect(scenario).toMatchObject({
    kind: 'scenario',
    participants: [
      { persona: { by: 'any', values: ['Ada'] }, seat: {} },
      { persona: { by: 'any', values: ['Ada'] }, seat: { role: 'sceptic' } },
      { persona: { by: 'any', values: ['Ada'] }, seat: { stance: 'for' } },
      { persona: { by: 'id', id: 'p-1' }, seat: {} },
      { persona: { by: 'content', name: 'Grace', instructions: 'Compile.' }, seat: { stance: 'against' } },
    ],
  })
})

test('a wrong participant is told with its place', () => {
  const scenario = { name: 'S', topic: 'T', format: 'panel', participants: ['Ada', { role: 'x' }] }
  expect(reasons(parse('s.json', { scenarios: [scenario] }))).toEqual([
    expect.stringMatching(/^scenario: participants\[1\]: a persona's name or id, .* is needed$/),
  ])
})

test('YAML reads like JSON, with the document when there are several', () => {
  const text = 'name: Ada\ninstructions: Count.\n---\npersonas:\n  - name: Grace\n'
  expect(kinds(parse('a.yml', text))).toEqual(['persona document 1', 'fault document 2: personas[0]'])
})

const usage = { calls: 2, inputTokens: 20, outputTokens: 10, costUsd: 0 }
const exportedRun = {
  id: '019aa1b2-0000-7000-8000-000000000001',
  kind: 'debate',
  status: 'completed',
  title: 'Four days',
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
  usage,
  error: null,
  trigger: { type: 'api', id: null },
  input: aDebateInput(),
  output: {
    turns: [aTurn(), aTurn({ index: 1 })],
    calls: [],
    verdict: null,
    stopReason: 'fixed',
    simulated: true,
  },
  waitingFor: null,
  lastSeq: 9,
  savedByResume: { ...usage, calls: 0 },
}

test('an exported run is read back', () => {
  expect(parse('r.json', exportedRun)).toMatchObject([
    {
      kind: 'run',
      originalId: exportedRun.id,
      title: 'Four days',
      status: 'completed',
      content: { output: { stopReason: 'fixed' } },
    },
  ])
})

test('an export of an earlier version is read back, what it does not know is null', () => {
  const { lastSeq: _lastSeq, ...earlier } = exportedRun
  const { visibleTurns: _visibleTurns, ...turn } = aTurn()

  const [found] = parse('r.json', { ...earlier, output: { ...exportedRun.output, turns: [turn] } })
  expect(found).toMatchObject({
    kind: 'run',
    content: { output: { turns: [{ text: turn.text, visibleTurns: null }] } },
  })
})

test('a run that ended in the middle of a parallel stage keeps the turns that it has', () => {
  const turns = [aTurn({ index: 1, seat: 1 }), aTurn({ index: 3, seat: 3 })]
  const run = { ...exportedRun, status: 'cancelled', output: { ...exportedRun.output, turns } }
  expect(parse('r.json', run)).toMatchObject([{ kind: 'run', content: { output: { turns } } }])
})

test('what went wrong and what it was forked from are kept', () => {
  const error = { code: 'model_auth', message: 'No key.', hint: 'Set one.' }
  const forkedFrom = { runId: '019aa1b2-0000-7000-8000-000000000009', turn: 1 }
  expect(parse('r.json', { ...exportedRun, status: 'failed', error, forkedFrom })).toMatchObject([
    { error, forkedFrom: { originalId: forkedFrom.runId, turn: 1 }, usage, queuedAt: exportedRun.queuedAt },
  ])
})

test.each([
  ['still running', { status: 'running' }, 'only ended runs'],
  ['no debate', { kind: 'tool' }, 'only debates'],
  ['without a topic', { input: { ...aDebateInput(), topic: 7 } }, 'input: topic'],
  [
    'with a turn twice',
    { output: { ...exportedRun.output, turns: [aTurn({ index: 1 }), aTurn({ index: 1 })] } },
    'each once; found 1',
  ],
])('a run %s is refused', (_what, change, reason) => {
  expect(reasons(parse('r.json', { ...exportedRun, ...change }))).toEqual([expect.stringContaining(reason)])
})

test('an arena of ChatArena becomes personas and a panel', () => {
  const players = [
    {
      name: 'Professor',
      role_desc: 'You teach.',
      backend: { backend_type: 'x', temperature: 0.7, max_tokens: 250 },
    },
    { name: 'Student', role_desc: 'You ask.' },
  ]
  const arena = {
    name: 'Class',
    global_prompt: 'A lecture.',
    environment: { env_type: 'conversation' },
    players,
  }
  const found = parse('arena.json', arena)
  expect(found.map(({ kind }) => kind)).toEqual(['persona', 'persona', 'scenario'])
  expect(found[0]).toMatchObject({ draft: { name: 'Professor', temperature: 0.7, maxOutputTokens: 250 } })
  expect(found[2]).toMatchObject({ draft: { name: 'Class', topic: 'A lecture.', format: 'panel' } })
})

test('a list of MCP servers is told what it is for', () => {
  const [found] = parseFile('mcp.json', JSON.stringify({ mcpServers: { hours: { command: 'node' } } }))
  expect(found).toMatchObject({ kind: 'remark', reason: expect.stringContaining('WORKBENCH_MCP_CONFIG') })
})

test('broken JSON, unknown endings and lone values are refused with a reason', () => {
  expect(reasons(parse('a.json', '{"name": '))).toEqual([expect.stringMatching(/^not valid JSON: /)])
  expect(reasons(parse('a.docx', 'x'))).toEqual([
    expect.stringContaining('.json, .yaml, .yml, .csv (prompts.csv, ChatArena history), .png'),
  ])
  expect(reasons(parse('README', 'x'))).toEqual([expect.stringContaining('unknown type')])
  expect(reasons(parse('a.json', '42'))).toEqual([expect.stringMatching(/^expected a persona/)])
  expect(kinds(parse('A.JSON', `\ufeff${JSON.stringify(ada)}`))).toEqual(['persona '])
})

test('a workflow is left to the command that applies it, and fails nothing', () => {
  expect(parseFile('flows/nightly.workflow.yaml', 'name: Nightly\nsteps: []')).toMatchObject([
    { kind: 'remark', reason: expect.stringContaining('workflow apply') },
  ])
})
