import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from './fresh-database.ts'

test('two fresh databases know nothing of each other', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  await query(one.directUrl, 'create table only_here (id int)')
  await expect(query(two.directUrl, 'select * from only_here')).rejects.toThrow('does not exist')
  await Promise.all([one.drop(), two.drop()])
  await expect(query(one.directUrl, 'select 1')).rejects.toThrow('does not exist')
})

async function query(connectionString: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
