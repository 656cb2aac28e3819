import { expect, test } from 'vitest'
import { differencesOf, type VersionField } from './differences.ts'

const fields: readonly VersionField<{ name: string; tags: readonly string[] }>[] = [
  { label: 'Name', read: ({ name }) => name },
  { label: 'Tags', read: ({ tags }) => tags.join(', ') },
]

test('only what differs is told, as it reads', () => {
  expect(differencesOf(fields, { name: 'Ada', tags: ['a'] }, { name: 'Ada', tags: ['a', 'b'] })).toEqual([
    { label: 'Tags', before: 'a', after: 'a, b', isText: false },
  ])
  expect(differencesOf(fields, { name: 'Ada', tags: [] }, { name: 'Ada', tags: [] })).toEqual([])
})
