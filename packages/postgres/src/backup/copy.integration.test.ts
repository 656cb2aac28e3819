import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../testing/fresh-database.ts'
import { copyIn, copyOut } from './copy.ts'

let database: FreshDatabase
let client: pg.Client
beforeAll(async () => {
  database = await freshDatabase()
  client = new pg.Client({ connectionString: database.directUrl })
  await client.connect()
  await client.query('create temporary table numbers (n int)')
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function* rows(...lines: readonly string[]) {
  for (const line of lines) yield Buffer.from(`${line}\n`)
}

const take = async (chunks: AsyncIterable<Buffer>) => {
  const taken: string[] = []
  for await (const chunk of chunks) taken.push(String(chunk))
  return taken
}

const numbers = async () => (await client.query('select n from numbers order by n')).rows

test('rows go in and come out', async () => {
  await copyIn(client, 'copy numbers from stdin', rows('1', '2'))
  expect(await take(copyOut(client, 'copy numbers to stdout'))).toEqual(['1\n', '2\n'])
  await client.query('truncate numbers')
})

test('a row that the server refuses is told, and the connection goes on', async () => {
  const many = Array.from({ length: 10_000 }, () => '7')
  await expect(copyIn(client, 'copy numbers from stdin', rows('1', 'x', ...many))).rejects.toThrow(
    /invalid input syntax for type integer/,
  )
  await expect(copyIn(client, 'copy nothing from stdin', rows('1'))).rejects.toThrow(/does not exist/)
  expect(await numbers()).toEqual([])
})

test('so is a row that can not be computed', async () => {
  const statement = 'copy (select 1 / (3 - n) from generate_series(1, 3) n) to stdout'
  await expect(take(copyOut(client, statement))).rejects.toThrow(/division by zero/)
  expect(await numbers()).toEqual([])
})

test('rows that can not be read any further are not taken', async () => {
  async function* broken() {
    yield* rows('1')
    throw new Error('The file is gone')
  }
  await expect(copyIn(client, 'copy numbers from stdin', broken())).rejects.toThrow('The file is gone')
  expect(await numbers()).toEqual([])
})
