import { expect, test } from 'vitest'
import { emptyDraft } from './debate-draft.ts'
import { forgetDraft, readDraft, saveDraft } from './draft-storage.ts'
import { inlineSeat, personaSeat } from './seats.ts'

function aStore(saved: Record<string, string> = {}) {
  const texts = new Map(Object.entries(saved))
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  }
}

const draft = {
  ...emptyDraft,
  topic: 'Why?',
  seats: [{ ...personaSeat('1', 'ada'), stance: 'for' as const }, inlineSeat('2')],
  collections: ['reports'],
  budget: { maxCalls: 3 },
}

test('a draft comes back as it was left', () => {
  const store = aStore()
  saveDraft(store, null, draft)
  expect(readDraft(store, null)).toEqual(draft)
  forgetDraft(store, null)
  expect(readDraft(store, null)).toBeNull()
})

test('a draft of an earlier version names no collections', () => {
  const { collections: _, ...earlier } = draft
  const store = aStore({ 'debate-draft': JSON.stringify({ of: null, draft: earlier }) })
  expect(readDraft(store, null)).toEqual({ ...earlier, collections: [] })
})

test('a draft of an earlier version has models in its seats and no private votes', () => {
  const { privateVotes: _, ...earlier } = draft
  const seats = draft.seats.map(({ isPerson: __, ...seat }) => seat)
  const store = aStore({ 'debate-draft': JSON.stringify({ of: null, draft: { ...earlier, seats } }) })
  expect(readDraft(store, null)).toEqual(draft)
})

test('the draft of a scenario is one of its own, and void once the scenario was changed', () => {
  const store = aStore()
  saveDraft(store, { id: 's', version: 1 }, draft)
  expect(readDraft(store, null)).toBeNull()
  expect(readDraft(store, { id: 's', version: 1 })).toEqual(draft)
  expect(readDraft(store, { id: 's', version: 2 })).toBeNull()
  expect(readDraft(store, { id: 't', version: 1 })).toBeNull()
})

test('what is no draft is not taken for one', () => {
  const odd = ['{', '7', '{"of":null,"draft":{"format":"panel","seats":[{"kind":"persona"}]}}']
  for (const text of odd) expect(readDraft(aStore({ 'debate-draft': text }), null)).toBeNull()
})

test('a store that is full or forbidden breaks nothing', () => {
  const refuse = () => {
    throw new Error('QuotaExceededError')
  }
  const store = { getItem: refuse, setItem: refuse, removeItem: refuse }
  saveDraft(store, null, draft)
  forgetDraft(store, null)
  expect(readDraft(store, null)).toBeNull()
})
