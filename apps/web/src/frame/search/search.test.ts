import type { SearchHit } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { foundGroups } from './found-groups.ts'
import { forgetRecent, keepRecent, readRecent } from './recent-searches.ts'

const at = '2026-11-23T12:00:00.000Z'
const now = Date.parse(at) + 7_200_000

const aHit = (changes: Partial<SearchHit>): SearchHit => ({
  kind: 'run',
  id: 'r1',
  title: 'Who pays?',
  excerpt: 'the customer pays',
  marks: [[4, 12]],
  turn: null,
  chunkId: null,
  at,
  ...changes,
})

test('what was found stands in groups, and the turn that says it is where it leads', () => {
  const groups = foundGroups(
    [
      aHit({ kind: 'persona', id: 'p1' }),
      aHit({ turn: 3 }),
      aHit({ kind: 'document', id: 'd1', chunkId: 'c1' }),
    ],
    now,
  )
  expect(groups.map(({ name, items }) => [name, items.map(({ href, hint }) => `${href} ${hint}`)])).toEqual([
    ['Runs', ['/runs/r1?turn=3 turn 4 · 2 h ago']],
    ['Documents', ['/documents/d1?chunk=c1 2 h ago']],
    ['Personas', ['/personas/p1 2 h ago']],
  ])
})

test('a run that was found at two turns is there twice, each under a key of its own', () => {
  const [group] = foundGroups([aHit({ turn: 1 }), aHit({ turn: 2 })], now)
  expect(new Set(group?.items.map(({ key }) => key)).size).toBe(2)
})

test('a title that was found is marked itself, not said again below', () => {
  const [group] = foundGroups([aHit({ excerpt: 'Who pays?', marks: [[4, 8]] })], now)
  expect(group?.items[0]).toMatchObject({ titleMarks: [[4, 8]], excerpt: null })
})

const aStore = (kept?: string) => {
  const entries = new Map(kept === undefined ? [] : [['recent-searches', kept]])
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  }
}

test('the newest search is first, and each is there once', () => {
  const store = aStore()
  for (const text of ['invoice', 'refund', ' Invoice ', '']) keepRecent(store, text)
  expect(readRecent(store)).toEqual(['Invoice', 'refund'])
})

test('six searches are kept, until somebody wants none', () => {
  const store = aStore()
  for (let place = 0; place < 9; place += 1) keepRecent(store, `search ${place}`)
  expect(readRecent(store)).toHaveLength(6)
  forgetRecent(store)
  expect(readRecent(store)).toEqual([])
})

test.each(['{', '3', '[1, null, ""]'])('a store that holds %s is as good as empty', (kept) => {
  expect(readRecent(aStore(kept))).toEqual([])
})
