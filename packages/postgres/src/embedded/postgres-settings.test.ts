import { expect, test } from 'vitest'
import { postgresArguments } from './postgres-settings.ts'

test('a finished turn is never lost and nobody outside can connect, whatever postgresql.conf says', () => {
  const words = postgresArguments('/my data/postgres', 15432)
  expect(words.slice(0, 2)).toEqual(['-D', '/my data/postgres'])
  for (const setting of ['fsync=on', 'synchronous_commit=on', 'listen_addresses=127.0.0.1', 'port=15432']) {
    expect(words).toContain(setting)
  }
})
