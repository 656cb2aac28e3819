import { expect, test } from 'vitest'
import { aTool } from '../testing/a-tool.ts'
import { checkTool, newTool, scriptOf, toolDraftOf, withinPolicy } from './tool-draft.ts'

const words = { ...newTool, name: 'count_words', description: 'Counts words.' }

test('the template is whole but for name and description', () => {
  expect(Object.keys(checkTool(newTool))).toEqual(['name', 'description'])
  expect(checkTool(words)).toEqual({})
})

test.each([
  [{ name: 'has space' }, 'name'],
  [{ name: 'new' }, 'name'],
  [{ schema: '{' }, 'inputSchema'],
  [{ schema: '3' }, 'inputSchema'],
  [{ source: ' ' }, 'source'],
])('%j is told at its field', (changes, field) => {
  expect(Object.keys(checkTool({ ...words, ...changes }))).toEqual([field])
})

test('what the server has becomes a draft and the same again', () => {
  const tool = aTool({ origin: 'script', source: 'export default async () => 1' })
  const { name, description, inputSchema, source, policy } = tool
  expect(scriptOf(toolDraftOf(tool))).toEqual({ name, description, inputSchema, source, policy })
})

test('faults of a policy that was sent alone stand where the form looks for them', () => {
  expect(withinPolicy({ 'net.0': 'No host.', '': 'Odd.' })).toEqual({
    'policy.net.0': 'No host.',
    policy: 'Odd.',
  })
})
