import { expect, test } from 'vitest'
import { untilReconnected } from './until-reconnected.ts'

const away = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

test('what fails because the database is away is tried again, told that it is', async () => {
  const seen: boolean[] = []
  const outages: unknown[] = []
  const result = await untilReconnected(
    async (isRepeated) => {
      seen.push(isRepeated)
      if (seen.length < 3) throw away()
      return 'done'
    },
    { onOutage: (error) => outages.push(error) },
  )

  expect(result).toBe('done')
  expect(seen).toEqual([false, true, true])
  expect(outages).toHaveLength(1)
})

test('any other error is not waited out', async () => {
  let tries = 0
  const attempt = async () => {
    tries += 1
    throw Object.assign(new Error('duplicate key'), { code: '23505' })
  }

  await expect(untilReconnected(attempt)).rejects.toThrow('duplicate key')
  expect(tries).toBe(1)
})

test('once told to stop it gives up with what was wrong', async () => {
  await expect(
    untilReconnected(
      async () => {
        throw away()
      },
      { signal: AbortSignal.abort() },
    ),
  ).rejects.toThrow('ECONNREFUSED')
})
