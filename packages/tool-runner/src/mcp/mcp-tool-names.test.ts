import { expect, test } from 'vitest'
import { mcpToolNames, serverPrefix } from './mcp-tool-names.ts'

const namesOf = (server: string, ...tools: string[]) => [...mcpToolNames(server, tools).values()]

test('a tool is called by its server and its name', () => {
  expect(namesOf('github', 'create_issue', 'list-issues')).toEqual([
    'github__create_issue',
    'github__list-issues',
  ])
})

test('what no model takes in a name becomes an underscore', () => {
  expect(namesOf('my files!', 'files/read', 'größe', '')).toEqual([
    'my_files__files_read',
    'my_files__gr__e',
    'my_files__',
  ])
})

test('names that would be the same are told apart, and keep theirs in any order', () => {
  const names = mcpToolNames('srv', ['a/b', 'a_b', 'a.b'])
  expect(names.get('a_b')).toBe('srv__a_b')
  expect(names.get('a/b')).toMatch(/^srv__a_b_[0-9a-f]{8}$/)
  expect(new Set(names.values()).size).toBe(3)
  expect(mcpToolNames('srv', ['a.b', 'a_b', 'a/b'])).toEqual(new Map(names))
})

test('long names are cut and stay different', () => {
  const long = 'x'.repeat(100)
  const names = namesOf('s'.repeat(100), `${long}1`, `${long}2`)
  for (const name of names) expect(name).toMatch(/^s{20,}_[0-9a-f]{8}__x+_[0-9a-f]{8}$/)
  for (const name of names) expect(name.length).toBe(64)
  expect(names[0]).not.toBe(names[1])
})

test('tools of different servers never share a name', () => {
  const servers = ['a', 'a_', 'a__b', '_', '__', 'a b', 'ä', '']
  const byPrefix = Map.groupBy(servers, serverPrefix)
  const names = [...byPrefix.keys()].flatMap((prefix) => namesOf(prefix, 'x', '_x', 'b__x', '__x'))
  expect(new Set(names).size).toBe(names.length)
  for (const prefix of byPrefix.keys()) expect(prefix).toMatch(/^(?!.*__)[A-Za-z0-9_-]*[A-Za-z0-9-]$/)
})
