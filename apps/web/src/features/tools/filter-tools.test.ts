import type { ToolCallSummary } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { filterTools, successWords } from './filter-tools.ts'
import { aPolicy, aTool } from './testing/a-tool.ts'

const tools = [
  aTool({ name: 'calculate', description: 'Works out a number.' }),
  aTool({ name: 'http_request', policy: aPolicy({ net: ['api.example.com'] }) }),
  aTool({ name: 'weather', origin: 'script' }),
]
const figures = new Map([['weather', { tool: 'weather', refused: 2 } as ToolCallSummary]])
const names = (search: Parameters<typeof filterTools>[2]) =>
  filterTools(tools, figures, search).map(({ name }) => name)

test('words are looked for in names, descriptions and what may be touched', () => {
  expect(names({ q: 'NUMBER' })).toEqual(['calculate'])
  expect(names({ q: 'http example.com' })).toEqual(['http_request'])
  expect(names({ q: 'http number' })).toEqual([])
  expect(names({})).toHaveLength(3)
})

test('any of the origins that are on will do', () => {
  expect(names({ origin: ['script', 'mcp'] })).toEqual(['weather'])
})

test('tools that something was refused to lately are found', () => {
  expect(names({ refused: 'yes' })).toEqual(['weather'])
})

test.each([
  [0, 0, null],
  [3, 3, '100 %'],
  [1000, 999, '99 %'],
  [4, 0, '0 %'],
])('of %i calls %i went well: %s', (calls, ok, words) => {
  expect(successWords({ calls, ok })).toBe(words)
})
