import { expect, test } from 'vitest'
import { aStepUnderTest } from '../../../testing/step-under-test.ts'
import { persistRecord } from './persist-record.ts'

const keep = (value: unknown, key?: string) =>
  persistRecord.run(
    { type: 'persistRecord', collection: 'results', value, ...(key !== undefined && { key }) },
    aStepUnderTest().context(),
  )

test('a value is kept under its key', async () => {
  expect(await keep({ a: 1 }, 'k')).toEqual({
    output: { collection: 'results', key: 'k' },
    side: { records: [{ collection: 'results', key: 'k', value: { a: 1 } }] },
  })
})

test('one of a megabyte is kept, a larger one fails the step and says how large it is', async () => {
  const mostCharacters = 1024 * 1024 - '""'.length
  await expect(keep('x'.repeat(mostCharacters))).resolves.toBeDefined()
  await expect(keep('x'.repeat(mostCharacters + 1))).rejects.toMatchObject({
    code: 'invalid_value',
    message: expect.stringContaining('1048577 characters of JSON'),
  })
})
