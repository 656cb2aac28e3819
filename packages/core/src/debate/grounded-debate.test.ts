import { describe, expect, test } from 'vitest'
import { aHit, createScriptedSearch, type ScriptedSearch } from '../../testing/builders-of-passages.ts'
import { aDebateInput, aSeat } from '../../testing/builders-of-runs.ts'
import { createFakeClock } from '../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../testing/in-memory-run-journal.ts'
import { createScriptedModel, type ScriptedReply, wrongKey } from '../../testing/scripted-model.ts'
import { createScriptedTools } from '../../testing/scripted-tools.ts'
import { testId } from '../../testing/test-id.ts'
import { type DebateInput, Turn } from '../models/debate.ts'
import type { ModelRequest } from '../ports/language-model.ts'
import { CancelRequested } from '../runs/run-interruptions.ts'
import { createRunSession, type RunSession } from '../runs/run-session.ts'
import { runDebate } from './run-debate.ts'

type Script = (request: ModelRequest, callIndex: number) => ScriptedReply | undefined

const report = aHit({ title: 'city-report.pdf', page: 3, heading: ['Traffic', 'Inner city'], start: 40 })
const rents = aHit({ title: 'rents.md', text: 'Rents rose by two percent.' })

/** Two speakers, two rounds and a synthesis: five calls, the first two blind. */
const input = aDebateInput({
  collections: ['plans', 'laws'],
  formatOptions: { blindFirstRound: true, anonymous: true, verdict: 'synthesis', stopOnConsensus: false },
})

function debateOf(search: ScriptedSearch | null, debate: DebateInput = input) {
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(debate, clock.now())
  let session: RunSession
  async function attempt(script: Script = () => ({})) {
    const claimed = journal.attempt()
    const model = createScriptedModel(script)
    const tools = createScriptedTools({ add: { answer: async () => ({ result: 4 }) } })
    session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
    const { startedAtMs } = claimed
    const end = await runDebate(claimed, {
      ...{ session, model, clock, correlation: claimed.correlation, startedAtMs },
      liveText: { publish() {}, close() {} },
      random: () => 0.5,
      toolUse: { tools, approvals: { find: async () => null }, newId: testId },
      grounding: search && { search },
    })
    await session.end(end)
    return { end, model, tools }
  }
  const turns = () =>
    journal.steps.filter(({ kind }) => kind === 'turn').map(({ output }) => Turn.parse(output))
  return { clock, journal, attempt, turns, session: () => session }
}

const promptOf = ({ system, messages }: ModelRequest) =>
  [system, ...messages.map((message) => ('content' in message ? message.content : ''))].join('\n')

describe('a debate with collections', () => {
  test('gives each speaker what is found in them, and keeps what the turn cites', async () => {
    const search = createScriptedSearch(() => [report, rents])
    const { attempt, turns, journal } = debateOf(search)
    const { model } = await attempt(() => ({ text: 'Traffic fell by a third [1]. Trust me [7].' }))

    expect(search.asked).toHaveLength(4)
    expect(search.asked[0]).toMatchObject({ collections: ['plans', 'laws'], query: input.topic })
    const [first] = model.requests.map(promptOf)
    expect(first).toContain(
      '<passage number="1" document="city-report.pdf" page="3" section="Traffic › Inner city">\nTraffic in',
    )
    expect(first).toContain(
      '<passage number="2" document="rents.md">\nRents rose by two percent.\n</passage>',
    )
    expect(first).toContain('right after the sentence that it supports')

    const [turn] = turns()
    expect(turn?.passages?.map(({ marker, title }) => [marker, title])).toEqual([
      ['1', 'city-report.pdf'],
      ['2', 'rents.md'],
    ])
    const { documentId, chunkId, title, text, page, heading, start, end } = report
    expect(turn?.citations).toEqual([
      { marker: '1', documentId, chunkId, title, text, page, heading, start, end },
    ])
    expect(journal.chunkUses.slice(0, 2)).toEqual([
      { documentId, chunkId, turn: 0, speaker: 'Ada', marker: '1', isCited: true },
      expect.objectContaining({ chunkId: rents.chunkId, turn: 0, marker: '2', isCited: false }),
    ])
    expect(journal.chunkUses).toHaveLength(8)
  })

  test('asks with what was said last by others, once it may be seen', async () => {
    const search = createScriptedSearch(() => [report])
    await debateOf(search).attempt((_, index) => ({
      text: `Point ${index} [1].\n[stance: 1, confidence: 1]`,
    }))

    // In round two the other seat begins.
    expect(search.asked.map(({ query }) => query.split('\n').slice(1))).toEqual([
      [],
      [],
      ['Point 0 .'],
      ['Point 1 .', 'Point 2 .'],
    ])
  })

  test('tells others the sources of a turn, not the numbers that only its speaker knows', async () => {
    const { attempt } = debateOf(createScriptedSearch(() => [report, rents]))
    const { model } = await attempt(() => ({ text: 'Traffic fell [1][2]. Trust me [7].' }))

    const synthesis = promptOf(model.requests.at(-1) as ModelRequest)
    expect(synthesis).toContain('sources="city-report.pdf, page 3; rents.md">\nTraffic fell. Trust me [7].')
    expect(synthesis).not.toContain('<passage number')
    expect(synthesis).not.toContain('right after the sentence')
  })

  test('tells of each search before the model is called, and writes both together', async () => {
    const { attempt, journal } = debateOf(
      createScriptedSearch(() => [report, { ...report, chunkId: testId() }]),
      { ...input, format: 'single', formatOptions: {}, rounds: 1, participants: [aSeat(0)] },
    )
    await attempt()

    expect(journal.events.map(({ type, component }) => `${component} ${type}`)).toEqual([
      'debate TurnStarted',
      'knowledge StepFinished',
      'llm LLMCallStarted',
      'llm LLMCallFinished',
      'debate TurnFinished',
      'worker RunFinished',
    ])
    const key = 'phase/sample/round/1/seat/0/call/0/passages'
    expect(journal.events[1]).toMatchObject({
      level: 'info',
      latencyMs: 0,
      data: { key, query: input.topic, passages: 2, documents: 1, turn: 0, speaker: 'Ada' },
      error: null,
    })
    expect(journal.steps[0]).toMatchObject({ key, kind: 'passages', position: 0, usage: { calls: 0 } })
    expect(journal.writes[0]).toEqual({ events: 3, steps: 1 })
  })

  test('says nothing of documents where none are found', async () => {
    const { attempt, turns, journal } = debateOf(createScriptedSearch(() => []))
    const { model } = await attempt(() => ({ text: 'As I said [1].' }))

    for (const request of model.requests) expect(promptOf(request)).not.toMatch(/passage|documents/)
    expect(turns()[0]).toMatchObject({ passages: [], citations: [] })
    expect(journal.chunkUses).toEqual([])
  })

  test('goes on without passages when the search fails, and says so', async () => {
    const { attempt, turns, journal } = debateOf(
      createScriptedSearch((_, place) => {
        if (place === 0) throw new Error('The index is being built.')
        return [report]
      }),
    )
    const { end } = await attempt()

    expect(end.status).toBe('completed')
    const told = journal.events.filter(({ component }) => component === 'knowledge')
    expect(told.map(({ level, data }) => [level, data.passages])).toEqual([
      ['warn', 0],
      ['info', 1],
      ['info', 1],
      ['info', 1],
    ])
    expect(told[0]?.error).toEqual({
      code: 'search_failed',
      message: 'The documents could not be searched: The index is being built.',
    })
    expect(turns()[0]?.passages).toEqual([])
  })

  test('that is resumed asks for nothing a second time, and shows what was found then', async () => {
    const search = createScriptedSearch((_, place) => [{ ...report, title: `found ${place}` }])
    const { attempt, turns } = debateOf(search)
    // The model fails in the fourth turn, after its search.
    await attempt((_, index) => (index < 3 ? {} : { error: wrongKey() }))
    expect(search.asked).toHaveLength(4)

    const { end, model } = await attempt()
    expect(end.status).toBe('completed')
    expect(search.asked).toHaveLength(4)
    expect(promptOf(model.requests[0] as ModelRequest)).toContain('document="found 3"')
    expect(turns().at(-1)?.passages).toMatchObject([{ title: 'found 3' }])
  })

  test('gives passages to speakers with tools, and tells tools its collections', async () => {
    const search = createScriptedSearch(() => [report])
    const { attempt, turns, journal } = debateOf(search, {
      ...input,
      ...{ format: 'single', formatOptions: {}, rounds: 1, participants: [aSeat(0, { tools: ['add'] })] },
    })
    const { model, tools } = await attempt((_, index) =>
      index === 0 ? { toolCalls: [['add', {}]] } : { text: 'So it is [1].' },
    )

    for (const request of model.requests) expect(promptOf(request)).toContain('<passage number="1"')
    expect(tools.made).toMatchObject([{ collections: ['plans', 'laws'] }])
    expect(search.asked).toHaveLength(1)
    expect(turns()[0]?.citations).toMatchObject([{ marker: '1', chunkId: report.chunkId }])
    expect(journal.chunkUses).toMatchObject([{ marker: '1', isCited: true }])
  })

  test('that is cancelled gives up its search', async () => {
    let reached = () => {}
    const asked = new Promise<void>((resolve) => {
      reached = resolve
    })
    const search = createScriptedSearch(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('Broken off')))
          reached()
        }),
    )
    const { attempt, session, journal } = debateOf(search)
    const running = attempt()
    await asked
    session().abort(new CancelRequested())

    expect((await running).end.status).toBe('cancelled')
    expect(journal.steps).toEqual([])
    expect(journal.events.filter(({ component }) => component === 'knowledge')).toEqual([])
  })
})

test.each<[string, ScriptedSearch | null, DebateInput]>([
  ['names none', createScriptedSearch(() => [report]), { ...input, collections: [] }],
  ['is held where there are no documents', null, input],
])('a debate that %s is given none', async (_what, search, debate) => {
  const { attempt, turns, journal } = debateOf(search, debate)
  const { model } = await attempt(() => ({ text: 'As I said [1].' }))

  expect(search?.asked ?? []).toEqual([])
  for (const request of model.requests) expect(promptOf(request)).not.toContain('passage')
  expect(turns()[0]).not.toHaveProperty('passages')
  expect(turns()[0]?.citations).toEqual([])
  expect(journal.steps.map(({ kind }) => kind)).not.toContain('passages')
})

test('an answer in JSON cites in its words, not in its lists', async () => {
  const { attempt, turns } = debateOf(
    createScriptedSearch(() => [report, rents]),
    {
      ...input,
      ...{ format: 'single', formatOptions: { selection: 'vote' }, rounds: 2, participants: [aSeat(0)] },
    },
  )
  const answer = JSON.stringify({ reasoning: 'Rents rose [2].', answer: 'Yes', confidence: 1, seen: [1] })
  await attempt(() => ({ text: `\`\`\`json\n${answer}\n\`\`\`` }))

  expect(turns()[0]?.citations).toMatchObject([{ marker: '2' }])
})
