import { expect, test } from 'vitest'
import { parseFile } from './parse-file.ts'

const source = (about: string) => `/* tool\n${about}\n*/\nexport default async ({ text }) => text.length\n`

test('a TypeScript file tells in its first comment what the tool is', () => {
  const text = source(
    'name: word_count\ndescription: Counts words.\ninputSchema:\n  type: object\n  properties: {text: {type: string}}',
  )
  expect(parseFile('tools/any.ts', text)).toEqual([
    {
      kind: 'tool',
      place: '',
      draft: expect.objectContaining({
        name: 'word_count',
        description: 'Counts words.',
        inputSchema: { type: 'object', properties: { text: { type: 'string' } } },
        source: text,
        policy: expect.objectContaining({ enabled: true, net: [] }),
      }),
      asksFor: '',
    },
  ])
})

test('without a name it is called like its file', () => {
  const [found] = parseFile('length.tool.ts', source('description: Counts.'))
  expect(found).toMatchObject({ kind: 'tool', draft: { name: 'length' } })
})

test('what one asks for beyond computing is told', () => {
  const found = parseFile(
    'a.ts',
    source('description: Asks.\npolicy: {net: [api.example.org], secrets: [KEY]}'),
  )
  expect(found).toEqual([
    expect.objectContaining({
      kind: 'tool',
      draft: expect.objectContaining({
        policy: expect.objectContaining({ enabled: true, net: ['api.example.org'] }),
      }),
      asksFor: 'hosts (api.example.org), secrets (KEY)',
    }),
  ])
})

test.each([
  ['no comment', 'export default 1', /not a tool: a tool begins with a comment/],
  ['a comment further down', `const a = 1\n${source('description: x')}`, /not a tool/],
  ['a list', source('- a'), /not a tool/],
  ['broken YAML', source('name: [a'), /in the comment at its start: not valid YAML/],
  ['no description', source('name: a'), /tool: description: it is missing/],
  ['a name no model takes', source('name: a b\ndescription: x'), /tool: name: /],
  [
    'a schema of something else',
    source('description: x\ninputSchema: {type: string}'),
    /inputSchema.type: Expected "object"/,
  ],
  [
    'a path that is too much',
    source('description: x\npolicy: {read: ["/proc"]}'),
    /policy.read.0: \/proc belongs/,
  ],
])('with %s it is refused in words', (_, text, reason) => {
  expect(parseFile('a.ts', text)).toEqual([
    expect.objectContaining({ kind: 'fault', reason: expect.stringMatching(reason) }),
  ])
})

test('what the API gives of a tool can be imported again', () => {
  const tool = {
    name: 'length',
    description: 'Counts.',
    inputSchema: { type: 'object' },
    source: 'export default () => 1',
    policy: {},
    origin: 'script',
    isSandboxed: true,
    server: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
  }
  expect(parseFile('tool.json', JSON.stringify(tool))).toEqual([expect.objectContaining({ kind: 'tool' })])
})
