import { expect, test } from 'vitest'
import { pickVersions } from './pick-versions.ts'

const versions = [{ version: 3 }, { version: 2 }, { version: 1 }]

test('the present one is held against the one before it', () => {
  expect(pickVersions(versions, {})).toMatchObject({ before: { version: 2 }, after: { version: 3 } })
})

test('an old one is held against the present one, from old to new', () => {
  expect(pickVersions(versions, { version: 1 })).toMatchObject({
    before: { version: 1 },
    after: { version: 3 },
  })
})

test('an old one is held against the one before it when asked for', () => {
  expect(pickVersions(versions, { version: 2, against: 'before' })).toMatchObject({
    before: { version: 1 },
    after: { version: 2 },
  })
})

test('the first one has none before it', () => {
  expect(pickVersions(versions, { version: 1, against: 'before' }).against).toBeNull()
})

test('a version that is not there is none', () => {
  expect(pickVersions(versions, { version: 9 }).chosen).toBeUndefined()
})
