import type { RunId } from '@workbench/core/models/ids'
import { RecordEntry } from '@workbench/core/models/record'
import { testId } from '@workbench/core/testing/test-id'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

async function withRecords(entries: readonly Partial<RecordEntry>[]) {
  const { app, state } = await appUnderTest()
  const runId = testId<RunId>()
  for (const [index, entry] of entries.entries()) {
    const updatedAt = new Date(Date.UTC(2026, 0, 1) + index).toISOString()
    const record = { collection: 'news', key: `k${index}`, value: index, runId, updatedAt, ...entry }
    state.records.set(`${record.collection}\n${record.key}`, record)
  }
  return { app, runId, get: async (url: string) => (await app.inject(url)).json() }
}

test('records are listed newest first, by collection, text and run', async () => {
  const other = testId<RunId>()
  const { get, app, runId } = await withRecords([
    { value: { title: 'Tea' } },
    { collection: 'other' },
    { runId: other },
  ])
  const keys = async (query: string) =>
    (await get(`/records?${query}`)).items.map((item: unknown) => RecordEntry.parse(item).key)

  expect(await keys('')).toEqual(['k2', 'k1', 'k0'])
  expect(await keys('collection=news')).toEqual(['k2', 'k0'])
  expect(await keys('q=TEA')).toEqual(['k0'])
  expect(await keys(`runId=${runId}&limit=1`)).toEqual(['k1'])
  for (const query of ['collection=', 'runId=x', 'q=%00', 'collection=%00', 'limit=0', 'cursor=x']) {
    expect((await app.inject(`/records?${query}`)).statusCode, query).toBe(422)
  }
})

test('collections are told with how many they hold', async () => {
  const { get } = await withRecords([{}, { collection: 'a' }, {}])
  expect((await get('/records/collections')).items).toMatchObject([
    { collection: 'a', records: 1 },
    { collection: 'news', records: 2 },
  ])
})

test('the download holds every record, and no cell that a spreadsheet would run', async () => {
  const many = Array.from({ length: 450 }, (_, index) => ({ key: `key ${index}` }))
  const { app } = await withRecords([...many, { key: '=1+1', value: 'a,"b"\nc' }, { value: { a: [1] } }])

  const answer = await app.inject('/records/export?collection=news')

  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
  expect(answer.headers['content-disposition']).toBe('attachment; filename="news.csv"')
  const rows: string[][] = parse(answer.body)
  expect(rows[0]).toEqual(['collection', 'key', 'value', 'runId', 'updatedAt'])
  expect(rows).toHaveLength(453)
  expect(rows[1]?.slice(0, 3)).toEqual(['news', 'k451', '{"a":[1]}'])
  expect(rows[2]?.slice(0, 3)).toEqual(['news', "'=1+1", 'a,"b"\nc'])
})

test('a download of nothing is a head alone, and its name harms no header', async () => {
  const { app } = await withRecords([])
  const answer = await app.inject(`/records/export?collection=${encodeURIComponent('a"b\r\nc: é')}`)
  expect(answer.headers['content-disposition']).toBe('attachment; filename="a-b-c-.csv"')
  expect(answer.body).toBe('collection,key,value,runId,updatedAt\r\n')
})
