import { expect, test } from 'vitest'
import { type DraftStorage, keepDraft, keptDraft } from './kept-draft.ts'

function aStorage(): DraftStorage {
  const items = new Map<string, string>()
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  }
}
const like = { name: '', tags: [] }
const kept = { base: { id: 'a', version: 2 }, draft: { name: 'Ada', tags: ['x'] } }

test('what was typed is there again, for the same thing alone', () => {
  const storage = aStorage()
  keepDraft(storage, 'personas', 'a', kept)
  expect(keptDraft(storage, 'personas', 'a', like)).toEqual(kept)
  expect(keptDraft(storage, 'personas', 'b', like)).toBeNull()
  expect(keptDraft(storage, 'scenarios', 'a', like)).toBeNull()
})

test('what was saved is forgotten', () => {
  const storage = aStorage()
  keepDraft(storage, 'personas', null, kept)
  keepDraft(storage, 'personas', null, null)
  expect(keptDraft(storage, 'personas', null, like)).toBeNull()
})

test('a draft of another shape, or none at all, is not taken', () => {
  const storage = aStorage()
  keepDraft(storage, 'personas', 'a', { base: null, draft: { title: 'x' } })
  expect(keptDraft(storage, 'personas', 'a', like)).toBeNull()
  storage.setItem('draft of personas a', '{"draft":')
  expect(keptDraft(storage, 'personas', 'a', like)).toBeNull()
})

test('a full storage stops nobody', () => {
  const full: DraftStorage = {
    ...aStorage(),
    setItem() {
      throw new Error('full')
    },
  }
  expect(() => keepDraft(full, 'personas', 'a', kept)).not.toThrow()
})
