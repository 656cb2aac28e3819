import { expect, test } from 'vitest'
import { patient } from './patient.ts'

test('a read waits until the database is back', async () => {
  let tries = 0
  const read = patient(async (name: string) => {
    tries += 1
    if (tries < 3) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    return `found ${name}`
  })
  expect(await read('pay')).toBe('found pay')
})

test('any other failure is told at once', async () => {
  const read = patient(() => Promise.reject(new Error('No such column')))
  await expect(read()).rejects.toThrow('No such column')
})
