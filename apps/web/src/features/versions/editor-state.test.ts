import { expect, test } from 'vitest'
import {
  isChanged,
  openEditor,
  withAttempt,
  withChanges,
  withFailure,
  withSaved,
  withTheirs,
} from './editor-state.ts'

interface Item {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly tags: readonly string[]
}
const item: Item = { id: 'a', version: 1, name: 'Ada', tags: [] }
const draftOf = ({ name, tags }: Item) => ({ name, tags })
const opened = openEditor(item, draftOf(item))
const start = { name: '', tags: [] }

test('a form is changed once it differs from what the server has, and no longer when typed back', () => {
  const typed = withChanges(opened, { name: 'Bo' })
  expect(isChanged(opened, start, draftOf)).toBe(false)
  expect(isChanged(typed, start, draftOf)).toBe(true)
  expect(isChanged(withChanges(typed, { name: 'Ada' }), start, draftOf)).toBe(false)
})

test('a form for something new is changed once anything was typed', () => {
  const fresh = openEditor<Item, typeof start>(null, start)
  expect(isChanged(fresh, start, draftOf)).toBe(false)
  expect(isChanged(withChanges(fresh, { name: 'B' }), start, draftOf)).toBe(true)
})

test('typing into a field takes away its fault and those inside of it, not the others', () => {
  const refused = withFailure(opened, { name: 'empty', 'tags.1': 'long', tagsOf: 'no' }, null)
  expect(withChanges(refused, { tags: ['x'] }).faults).toEqual({ name: 'empty', tagsOf: 'no' })
})

test('a field that the API calls otherwise takes away the faults of that name', () => {
  const refused = withFailure(opened, { 'participants.0.role': 'long' }, null)
  expect(withChanges(refused, { tags: [] }, { tags: 'participants' }).faults).toEqual({})
})

test('a refusal keeps what was typed and counts, an outage does not count', () => {
  const typed = withChanges(opened, { name: '' })
  const refused = withFailure(withAttempt(typed), { name: 'empty' }, null)
  expect(refused).toMatchObject({ draft: { name: '' }, refusals: 1 })
  expect(withFailure(refused, {}, new Error('away'))).toMatchObject({ draft: { name: '' }, refusals: 1 })
})

test('what was typed while a save was on its way stays', () => {
  const sent = withChanges(opened, { name: 'Bo' })
  const typed = withChanges(sent, { name: 'Bob' })
  const saved = { ...item, version: 2, name: 'Bo' }
  const state = withSaved(typed, saved, draftOf, sent.draft)
  expect(state).toMatchObject({ base: saved, draft: { name: 'Bob' } })
  expect(isChanged(state, start, draftOf)).toBe(true)
})

test("taking somebody else's version fills the form with it", () => {
  const theirs = { ...item, version: 2, name: 'Theirs' }
  const met = withTheirs(withChanges(opened, { name: 'Mine' }), theirs)
  expect(met).toMatchObject({ draft: { name: 'Mine' }, theirs })
  expect(withSaved(met, theirs, draftOf)).toMatchObject({
    draft: { name: 'Theirs' },
    theirs: null,
    base: theirs,
  })
})
