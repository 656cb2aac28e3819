import { expect, onTestFinished, test } from 'vitest'
import { openTestStore } from '../testing/test-store.ts'
import { inTransaction } from './in-transaction.ts'

test('a connection that breaks between two statements fails its transaction, and nothing else', async () => {
  const store = await openTestStore()
  onTestFinished(() => store.close())
  const { pool } = store.postgres.db
  const broken = inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const ended = new Promise((resolve) => client.once('end', resolve))
    await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await ended
    await client.query('select 1')
  })
  await expect(broken).rejects.toThrow()

  const answer = await inTransaction(pool, (client) => client.query<{ one: number }>('select 1 as one'))
  expect(answer.rows).toEqual([{ one: 1 }])
})
