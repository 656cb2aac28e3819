import { expect, test } from 'vitest'
import { addView, isSameSearch, readViews, renameView, writeViews } from './saved-views.ts'

function aStore(text: string | null = null) {
  let saved = text
  return {
    getItem: () => saved,
    setItem: (_: string, next: string) => {
      saved = next
    },
  }
}

test('views come back as they were saved, without what no filter knows', () => {
  const store = aStore()
  writeViews(store, [{ name: 'Mine', search: { status: ['failed'], q: 'tea' } }])
  expect(readViews(store)).toEqual([{ name: 'Mine', search: { status: ['failed'], q: 'tea' } }])
  expect(readViews(aStore('[{"name":"x","search":{"status":"odd","range":"week"}},7,{"name":3}]'))).toEqual([
    { name: 'x', search: { range: 'week' } },
  ])
  expect(readViews(aStore('{'))).toEqual([])
})

test('a name that is there gets the new filters', () => {
  const views = addView(addView([], 'a', { q: 'one' }), ' a ', { q: 'two' })
  expect(views).toEqual([{ name: 'a', search: { q: 'two' } }])
})

test('a view can be renamed, over another one too', () => {
  const views = [
    { name: 'a', search: { q: '1' } },
    { name: 'b', search: { q: '2' } },
  ]
  expect(renameView(views, 'a', ' b ')).toEqual([{ name: 'b', search: { q: '1' } }])
  expect(renameView(views, 'a', 'a')).toEqual(views)
})

test('the same filters in another order are the same view', () => {
  expect(isSameSearch({ q: 'tea', range: 'week' }, { range: 'week', q: 'tea' })).toBe(true)
  expect(isSameSearch({ q: 'tea' }, {})).toBe(false)
})
