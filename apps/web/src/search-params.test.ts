import { expect, test } from 'vitest'
import { choiceParam, listParam, parseSearch, stringifySearch, textParam } from './search-params.ts'

test('what is written can be read again, in the plain form of a query', () => {
  const search = { status: ['failed', 'running'], q: 'tea & "cake"' }
  expect(stringifySearch(search)).toBe('?status=failed&status=running&q=tea+%26+%22cake%22')
  expect(parseSearch(stringifySearch(search))).toEqual(search)
})

test('what is empty leaves no trace in the address', () => {
  expect(stringifySearch({ q: '', status: [], tab: undefined, cursor: null })).toBe('')
})

test('an address that somebody typed by hand can say nothing wrong', () => {
  const search = parseSearch('?status=failed&status=nonsense&status=failed&tab=nowhere&q=a&q=b')
  expect(listParam(search.status, ['running', 'failed'])).toEqual(['failed'])
  expect(choiceParam(search.tab, ['events', 'input'])).toBeUndefined()
  expect(textParam(search.q)).toBe('a')
})
