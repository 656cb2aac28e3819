import { NotFoundError } from '@workbench/core/errors'
import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'

test('an unexpected error keeps its frames, without its message repeated above them', () => {
  const description = describeError(new TypeError('no\nsuch thing'))
  expect(description).toMatchObject({ code: 'TypeError', message: 'no\nsuch thing', cause: null })
  expect(description.stack).toMatch(/^at /)
})

test('an error of the domain says enough without a stack', () => {
  expect(describeError(new NotFoundError('run', 'x'))).toEqual({
    code: 'not_found',
    message: 'There is no run with the id "x".',
    cause: null,
  })
})

test("a system error's own code is kept, also inside an AggregateError", () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), { code: 'ECONNREFUSED' })
  expect(describeError(refused).code).toBe('ECONNREFUSED')
  expect(describeError(new AggregateError([refused, new Error('127.0.0.1 too')])).message).toBe(
    'connect ECONNREFUSED ::1:5432; 127.0.0.1 too',
  )
})

test('a chain of causes that bites its tail ends', () => {
  const error = new Error('round and round')
  error.cause = error
  expect(JSON.stringify(describeError(error)).match(/round and round/g)).toHaveLength(5)
})

test('thrown values that are no errors are described too', () => {
  expect(describeError('just text')).toEqual({ code: 'error', message: 'just text', cause: null })
  expect(describeError({ code: 'budget', message: 'spent' })).toEqual({
    code: 'budget',
    message: 'spent',
    cause: null,
  })
  expect(describeError(undefined).message).toBe('undefined')
})
