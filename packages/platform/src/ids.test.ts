import { expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from './ids.ts'

test('ids are UUIDv7', () => {
  expect(z.uuidv7().safeParse(newId()).success).toBe(true)
})

test('ids made within one millisecond still sort in the order they were made', () => {
  const ids = Array.from({ length: 5000 }, () => newId())
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})
