import { expect, test } from 'vitest'
import { toolScriptIn } from './tool-script.ts'

test('each line is a reply, and & joins calls that are made at once', () => {
  const instructions = `You are Ada. You like to CALL people.
CALL now
  CALL calculate {"expression": "6 * 7"}
CALL now {} & search_documents {"query": "R&D & \\"cars\\" } {"} & now`
  expect(toolScriptIn(instructions)).toEqual([
    [{ name: 'now', args: '' }],
    [{ name: 'calculate', args: '{"expression": "6 * 7"}' }],
    [
      { name: 'now', args: '{}' },
      { name: 'search_documents', args: '{"query": "R&D & \\"cars\\" } {"}' },
      { name: 'now', args: '' },
    ],
  ])
})

test.each([
  ['CALL calculate six times seven & now', ['six times seven', '']],
  ['CALL calculate {"expression": 6', ['{"expression": 6']],
  ['CALL calculate {"a": {"b": 1}} & now', ['{"a": {"b": 1}}', '']],
])('what is no JSON is called as it is: %s', (line, args) => {
  expect(toolScriptIn(line).map((calls) => calls.map((call) => call.args))).toEqual([args])
})

test('where nothing is dictated nothing is called', () => {
  expect(toolScriptIn('')).toEqual([])
  expect(toolScriptIn('You CALL now {}\nRECALL now\nCALL \nCALLnow')).toEqual([])
})
