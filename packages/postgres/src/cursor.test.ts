import { InvalidInputError } from '@workbench/core/errors'
import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor, isoShape, uuidShape } from './cursor.ts'

const place = ['2026-11-22T10:00:00.000Z', '019aab00-0000-7000-8000-000000000000']

test('a cursor leads back to its place', () => {
  expect(decodeCursor('runs', encodeCursor('runs', place), [isoShape, uuidShape])).toEqual(place)
})

test('a cursor with a NUL, which no database takes, is refused', () => {
  expect(() => decodeCursor('records', encodeCursor('records', ['a\0']), [/^.+$/s])).toThrow(
    InvalidInputError,
  )
})

test.each([
  ['nothing', ''],
  ['no JSON', 'zzz'],
  ['another list', encodeCursor('personas', place)],
  ['too little', encodeCursor('runs', place.slice(1))],
  ['another kind of value', encodeCursor('runs', ['yesterday', place[1] ?? ''])],
  ['a day that never was', encodeCursor('runs', ['2026-02-30T10:00:00.000Z', place[1] ?? ''])],
  ['a month that never was', encodeCursor('runs', ['2026-99-10T10:00:00.000Z', place[1] ?? ''])],
  ['a year before the first', encodeCursor('runs', ['0000-01-10T10:00:00.000Z', place[1] ?? ''])],
  ['numbers', Buffer.from('["runs",1,2]').toString('base64url')],
])('a cursor of %s is refused by name', (_what, cursor) => {
  const decode = () => decodeCursor('runs', cursor, [isoShape, uuidShape])
  expect(decode).toThrow(InvalidInputError)
  expect(decode).toThrow(/^cursor: /)
})
