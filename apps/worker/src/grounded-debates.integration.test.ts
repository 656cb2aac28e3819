import { lexicalEmbedder } from '@workbench/core/knowledge/lexical-embedder'
import type { DebateResult, Turn } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { DocumentSearch } from '@workbench/core/ports/document-search'
import { aDebateInput, aNewRun, aSeat } from '@workbench/core/testing/builders-of-runs'
import { createScriptedModel, type ScriptedReply } from '@workbench/core/testing/scripted-model'
import { aPart } from '@workbench/core/testing/scripted-reader'
import { simulatedAnswer } from '@workbench/llm/simulated/simulated-answer'
import { systemClock } from '@workbench/platform/clock'
import { createLogger } from '@workbench/platform/logger'
import { type OpenKnowledge, openKnowledge } from '@workbench/postgres/knowledge/open-knowledge'
import { openTestStore, type TestStore } from '@workbench/postgres/testing/test-store'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ingestAtOnce } from '../testing/ingest-at-once.ts'
import { startWorker, type Worker } from './worker.ts'

// Real tables, real search, real ingestion but for the parser; the model is the simulated one.

let store: TestStore
let knowledge: OpenKnowledge
let searches: number
const workers: Worker[] = []
beforeAll(async () => {
  store = await openTestStore()
  knowledge = await openKnowledge(store.postgres.db, {
    embedder: lexicalEmbedder,
    onFault: (error) => {
      throw error
    },
  })
})
beforeEach(async () => {
  searches = 0
  await store.empty()
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})
afterAll(async () => {
  await knowledge.close()
  await store.close()
})

/** Long enough to be a passage of its own. */
const weekly = (says: string) =>
  Array.from({ length: 12 }, (_, week) => `In week ${week + 1} ${says} than in the year before.`).join(' ')

const report = [
  aPart('Traffic', { kind: 'heading', level: 1, page: 1 }),
  aPart('Traffic in the inner city of Norrvik fell by 31 percent after the cars had been banned.', {
    page: 1,
  }),
  aPart(weekly('counters in the inner city told of far fewer cars on the streets'), { page: 1 }),
  aPart('Shops', { kind: 'heading', level: 1, page: 2 }),
  aPart('Shops on the high street sold 4 percent more after the cars had been banned.', { page: 2 }),
  aPart(weekly('shops on the high street had a few more customers on foot'), { page: 2 }),
]
const secret = [aPart('Salaries of those who banned cars in the inner city of Norrvik are 900 a day.')]

const topic = 'Should the inner city ban cars?'
const input = aDebateInput({
  topic,
  participants: [aSeat(0), aSeat(1), aSeat(2)],
  collections: ['traffic'],
  rounds: 3,
  formatOptions: { blindFirstRound: true, anonymous: true, verdict: 'synthesis', stopOnConsensus: false },
})

async function documents() {
  const { vectors } = knowledge
  const city = await ingestAtOnce(store, vectors, {
    ...{ title: 'city-report.pdf', collection: 'traffic', parts: report },
  })
  const salaries = await ingestAtOnce(store, vectors, {
    ...{ title: 'salaries.md', collection: 'payroll', parts: secret },
  })
  return { city, salaries }
}

const counting: DocumentSearch = {
  search: (query) => {
    searches += 1
    return knowledge.documentSearch.search(query)
  },
}

async function aWorker(script: (callIndex: number) => ScriptedReply = () => ({}), search = counting) {
  const model = createScriptedModel((request, index) => ({
    text: simulatedAnswer(request),
    ...script(index),
  }))
  const worker = await startWorker({
    postgres: store.postgres,
    model,
    documents: search,
    concurrency: 4,
    clock: systemClock,
    newId: store.newId,
    logger: createLogger({ component: 'worker', level: 'silent' }),
    graceMs: 50,
  })
  workers.push(worker)
  return { worker, model }
}

async function aRun(): Promise<RunId> {
  const run = aNewRun({ input })
  await store.runs.start(run, 'RUN_DEBATE')
  return run.id
}

const until = (runId: RunId, status: Run['status']) =>
  vi.waitFor(
    async () => {
      const run = await store.runs.get(runId)
      expect(run.status).toBe(status)
      return run
    },
    { timeout: 15_000, interval: 20 },
  )
const turnsOf = (run: Run): readonly Turn[] => (run.output as DebateResult).turns

test('citations lead to a passage, its page and its span of the document', async () => {
  const { city } = await documents()
  await aWorker()
  const runId = await aRun()
  const turns = turnsOf(await until(runId, 'completed'))

  expect(turns).toHaveLength(9)
  expect(searches).toBe(9)
  const given = turns.flatMap(({ passages = [] }) => passages)
  // The other collection says more of the topic than this one, and is none of this debate's business.
  expect(new Set(given.map(({ documentId }) => documentId))).toEqual(new Set([city.documentId]))
  for (const { text, start, end } of given) expect(text).toBe(city.text.slice(start, end))

  const citations = turns.flatMap((turn) => turn.citations)
  expect(citations.length).toBeGreaterThan(2)
  for (const { chunkId, text, page, start, end } of citations) {
    const chunk = await store.documents.chunk(chunkId ?? '')
    expect(chunk).toMatchObject({ documentId: city.documentId, text, page, start, end })
    expect(page).toBe(text?.includes('shops') ? 2 : 1)
  }
})

test('the page of a document tells which turns were given it, and which cite it', async () => {
  const { city, salaries } = await documents()
  await aWorker()
  const runId = await aRun()
  const turns = turnsOf(await until(runId, 'completed'))

  const { items } = await store.documents.uses(city.documentId, { limit: 100 })
  const expected = turns.flatMap(({ index, passages = [], citations, speaker }) =>
    passages.map(({ marker, chunkId }) => ({
      ...{ runId, turn: index, speaker, chunkId, marker },
      isCited: citations.some((citation) => citation.marker === marker),
    })),
  )
  expect(items).toHaveLength(expected.length)
  expect(items).toEqual(expect.arrayContaining(expected.map((use) => expect.objectContaining(use))))
  expect((await store.documents.uses(salaries.documentId, { limit: 100 })).items).toEqual([])
})

test('the score holds what was said against the passages', async () => {
  await documents()
  await aWorker()
  const runId = await aRun()
  await until(runId, 'completed')

  const score = await store.scores.get(runId)
  expect(score?.metrics.groundedness).toBeGreaterThan(0)
  expect(score?.metrics.groundedness).toBeLessThan(1)
})

test('whoever goes on with a debate asks for nothing that was found before', async () => {
  await documents()
  const never = new Promise(() => {})
  const first = await aWorker((index) => (index < 4 ? {} : { until: never }))
  const runId = await aRun()
  // The fifth turn has its passages and waits for its model.
  await vi.waitFor(() => expect(first.model.requests).toHaveLength(5), { timeout: 15_000 })
  expect(searches).toBe(5)
  await vi.waitFor(async () => {
    const { rows } = await store.postgres.db.pool.query(
      "select count(*)::int as found from run_steps where run_id = $1 and kind = 'passages'",
      [runId],
    )
    expect(rows).toEqual([{ found: 5 }])
  })
  await first.worker.stop()

  const second = await aWorker()
  const run = await until(runId, 'completed')
  expect(run.attempt).toBe(2)
  expect(searches).toBe(9)
  const [again] = second.model.requests
  expect(again?.messages).toEqual(first.model.requests[4]?.messages)
  expect(turnsOf(run).every(({ passages }) => passages !== undefined)).toBe(true)
})

test('a fork keeps the passages of the turns that it shares, and looks for those of its own', async () => {
  const { city } = await documents()
  await aWorker()
  const runId = await aRun()
  const parent = turnsOf(await until(runId, 'completed'))
  const fork = aNewRun({ input })
  await store.runs.fork(fork, { runId, turn: 7 }, 'RUN_DEBATE')
  const turns = turnsOf(await until(fork.id, 'completed'))

  expect(searches).toBe(9 + 2)
  expect(turns.slice(0, 7)).toEqual(parent.slice(0, 7))
  const { items } = await store.documents.uses(city.documentId, { limit: 200 })
  const ofFork = new Set(items.flatMap((use) => (use.runId === fork.id ? use.turn : [])))
  expect(ofFork).toEqual(new Set([7, 8]))
})

test('events tell of each search, with what it found', async () => {
  await documents()
  const failing: DocumentSearch = {
    search: async (query) => {
      if (query.query === topic) throw new Error('The index is being built.')
      return counting.search(query)
    },
  }
  await aWorker(() => ({}), failing)
  const runId = await aRun()
  await until(runId, 'completed')

  const told = (await store.events.listByRun(runId, 0, 1_000)).filter(
    ({ component }) => component === 'knowledge',
  )
  expect(told.map(({ type, level }) => `${type} ${level}`)).toEqual([
    ...Array(3).fill('StepFinished warn'),
    ...Array(6).fill('StepFinished info'),
  ])
  expect(told[0]?.error).toMatchObject({ code: 'search_failed' })
  expect(told.at(-1)?.data).toMatchObject({
    ...{ turn: 8, documents: 1, passages: 4 },
    result: { passages: ['1', '2', '3', '4'].map((marker) => ({ marker })) },
  })
})
