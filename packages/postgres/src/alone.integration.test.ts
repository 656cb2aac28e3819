import { expect, onTestFinished, test } from 'vitest'
import { openTestStore } from '../testing/test-store.ts'
import { alone } from './alone.ts'

test('what is done alone is done by one at a time; other names are free, and so is this one afterwards', async () => {
  const store = await openTestStore()
  onTestFinished(() => store.close())
  const { db } = store.postgres
  const told: unknown[] = []
  const first = await alone(db, 'sweep', async () => {
    told.push(await alone(db, 'sweep', async () => 'never'))
    told.push(await alone(db, 'other', async () => 'other'))
    return 'first'
  })

  expect(first).toEqual({ result: 'first' })
  expect(told).toEqual([null, { result: 'other' }])
  await expect(alone(db, 'sweep', () => Promise.reject(new Error('broke')))).rejects.toThrow('broke')
  expect(await alone(db, 'sweep', async () => 'again')).toEqual({ result: 'again' })
})
