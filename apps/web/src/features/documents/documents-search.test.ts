import { describe, expect, test } from 'vitest'
import { parseSearch, stringifySearch } from '../../search-params.ts'
import { hasFilters, readDocumentSearch, readDocumentsSearch, withChanges } from './documents-search.ts'

const passage = '0b9b4c1e-6f0d-8d33-9a60-3f2f6a6f7c11'

describe('the address of the documents', () => {
  test('says every filter, and gives back what it was made of', () => {
    const search = { collection: 'reports', tag: '2026', status: ['queued', 'failed'], q: 'a & b' } as const
    expect(readDocumentsSearch(parseSearch(stringifySearch(search)))).toEqual(search)
  })

  test('what it cannot say is left out', () => {
    expect(readDocumentsSearch({ tab: 'nowhere', status: ['lost', 'ready'], q: '' })).toEqual({
      status: ['ready'],
    })
  })

  test('a filter is set, changed and taken away', () => {
    const set = withChanges({ q: 'tea' }, { collection: 'default', status: ['ready'] })
    expect(set).toEqual({ q: 'tea', collection: 'default', status: ['ready'] })
    expect(withChanges(set, { q: undefined, status: [] })).toEqual({ collection: 'default' })
  })

  test('a tab, or that documents are added, filters nothing', () => {
    expect(hasFilters(readDocumentsSearch({ tab: 'search', add: 'yes' }))).toBe(false)
    expect(hasFilters({ tab: 'search', q: 'tea' })).toBe(true)
  })
})

describe('the address of a document', () => {
  test('names a passage', () => {
    expect(readDocumentSearch({ chunk: passage.toUpperCase() })).toEqual({ chunk: passage })
    expect(readDocumentSearch({ chunk: passage, tab: 'uses', q: 'cost' })).toEqual({
      chunk: passage,
      tab: 'uses',
      q: 'cost',
    })
  })

  test('what is no id names none', () => {
    expect(readDocumentSearch({ chunk: '../../etc' })).toEqual({})
  })
})
