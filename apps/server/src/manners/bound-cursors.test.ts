import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { aDebate, ada, appUnderTest } from '../testing/app-under-test.ts'

async function withLists() {
  const { app } = await appUnderTest()
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })
  for (const name of ['one', 'two', 'three'])
    await post('/personas', { ...ada, name, tags: ['calm', 'sage'] })
  for (const topic of ['Tea?', 'Milk?', 'Tea or milk?']) await post('/debates/run', aDebate({ topic }))
  const cursorOf = async (url: string): Promise<string> => {
    const { nextCursor } = (await app.inject(url)).json()
    expect(nextCursor).toEqual(expect.any(String))
    return nextCursor
  }
  return { app, cursorOf }
}

test('every list of the API refuses a cursor of another one', async () => {
  const { app, cursorOf } = await withLists()
  const { paths } = (await app.inject('/openapi.json')).json()
  const takesCursor = (path: string) =>
    paths[path].get?.parameters?.some(({ name }: { name: string }) => name === 'cursor') === true
  const lists = Object.keys(paths).filter(takesCursor)
  expect(lists.length).toBeGreaterThan(15)

  const ofPersonas = await cursorOf('/personas?limit=1')
  const ofRuns = await cursorOf('/runs?limit=1')
  const taken: string[] = []
  for (const list of lists) {
    const cursor = list === '/personas' ? ofRuns : ofPersonas
    const answer = await app.inject(`${list.replaceAll(/\{\w+\}/g, testId())}?cursor=${cursor}`)
    const faults = answer.json().errors?.map(({ path }: { path: string }) => path)
    if (answer.statusCode !== 422 || faults?.join() !== 'cursor') taken.push(`${answer.statusCode} ${list}`)
  }
  expect(taken).toEqual([])
})

test('the runs of a workflow are another list than the runs, and than those of another workflow', async () => {
  const { app, cursorOf } = await withLists()
  const cursor = await cursorOf('/runs?limit=1')
  expect((await app.inject(`/workflows/${testId()}/runs?cursor=${cursor}`)).statusCode).toBe(422)
})

test('other filters make another list; the size of a page and how filters are written do not', async () => {
  const { app, cursorOf } = await withLists()
  const statusOf = async (url: string) => (await app.inject(url)).statusCode
  const all = await cursorOf('/runs?limit=1')
  const tea = await cursorOf('/runs?limit=1&q=tea&status=queued,running')
  const kept = encodeURIComponent(tea)

  expect(await statusOf(`/runs?cursor=${all}&limit=200`)).toBe(200)
  expect(await statusOf(`/runs?cursor=${all}&q=tea`)).toBe(422)
  expect(await statusOf(`/runs?cursor=${kept}`)).toBe(422)
  expect(await statusOf(`/runs?cursor=${kept}&q=tea&status=queued`)).toBe(422)
  expect(await statusOf(`/runs?status=running&status=queued&cursor=${kept}&q=tea`)).toBe(200)

  const next = (await app.inject(`/runs?status=running,queued&cursor=${kept}&q=tea`)).json()
  expect(next.items.map(({ title }: { title: string }) => title)).toEqual(['Tea?'])
})

test('where a list of passages began is no filter: its next pages need not say it again', async () => {
  const { app, deps } = await appUnderTest()
  const asked: unknown[] = []
  deps.documents.chunks = async (_id, query) => {
    asked.push(query)
    return { items: [], nextCursor: 'the-next' }
  }
  const list = `/documents/${testId()}/chunks`
  const { nextCursor } = (await app.inject(`${list}?from=7`)).json()
  expect((await app.inject(`${list}?cursor=${nextCursor}`)).statusCode).toBe(200)
  expect(asked[1]).toMatchObject({ cursor: 'the-next' })
  expect((await app.inject(`${list}?cursor=${nextCursor}&q=tea`)).statusCode).toBe(422)
})

test.each(['', 'x', '%00', 'null', '~'.repeat(8001)])(
  'what was never a cursor is refused: %j',
  async (cursor) => {
    const { app } = await withLists()
    expect((await app.inject(`/personas?cursor=${cursor}`)).statusCode).toBe(422)
  },
)
