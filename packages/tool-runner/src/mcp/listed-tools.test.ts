import { expect, test } from 'vitest'
import { hostileListings } from '../../testing/mcp-test-tools.ts'
import { listedTools } from './listed-tools.ts'

test('what a server should not list is left out, and costs nobody else', () => {
  const { tools, ownNames, leftOut } = listedTools('srv', hostileListings)
  expect(tools.map(({ name }) => name)).toEqual(['srv__good', 'srv__unseen'])
  expect([...ownNames]).toEqual([
    ['srv__good', 'good'],
    ['srv__unseen', 'unseen'],
  ])
  expect(leftOut).toEqual([
    'a second tool "good"',
    expect.stringMatching(/tool 3 \("no-object"\): its schema is wrong at type/),
    expect.stringMatching(/"proto"\): its schema has a key "__proto__"/),
    expect.stringMatching(/"large"\): its schema is larger than 64 KiB/),
    expect.stringMatching(/"deep"\): its schema is nested/),
    expect.stringMatching(/"reference"\): its schema is wrong at properties\.a\.\$ref/),
    'tool 8: is not in the form of a tool',
    'tool 9: is not in the form of a tool',
  ])
})

test('people see of a description all that a model is told, and it ends somewhere', () => {
  const { tools } = listedTools('srv', hostileListings)
  const description = tools[1]?.description ?? ''
  expect(description).toMatch(/^Adds\.\ufffd and more and more/)
  expect(description.length).toBe(8_000)
})

test('the first 500 tools are taken', () => {
  const many = Array.from({ length: 520 }, (_, index) => ({ name: `t${index}` }))
  const { tools, leftOut } = listedTools('srv', many)
  expect(tools).toHaveLength(500)
  expect(tools[0]).toEqual({ name: 'srv__t0', description: '', inputSchema: { type: 'object' } })
  expect(leftOut).toEqual(['20 tools after the first 500'])
})

test('a pattern in a dialect of its own costs no tool', () => {
  const inputSchema = { type: 'object', properties: { a: { type: 'string', pattern: '^[\\w-.]+$' } } }
  expect(listedTools('srv', [{ name: 'a', inputSchema }]).tools).toHaveLength(1)
})

// Sentences can be written in each of these, and none of them shows.
const hidden = [
  '\u{e0049}',
  '\u{e0101}',
  '\u{fe01}',
  '\u{200b}',
  '\u{2064}',
  '\u{202e}',
  '\u{ad}',
  '\u{3164}',
]

test.each(hidden)(
  'people see all that a model is told: %j is taken out of descriptions and schemas',
  (one) => {
    const words = `Adds${one}${one} up`
    const properties = { a: { type: 'string', title: words, description: words, const: `x${one}` } }
    const { tools } = listedTools('s', [
      { name: 'add', description: words, inputSchema: { description: words, properties } },
    ])
    expect(tools).toMatchObject([
      {
        description: 'Adds up',
        inputSchema: {
          description: 'Adds up',
          properties: { a: { title: 'Adds up', description: 'Adds up', const: `x${one}` } },
        },
      },
    ])
  },
)

test('writing that needs joiners and emoji stays as it is', () => {
  const description = 'می‌خواهم 👩‍💻 ❤️\tnext\nline'
  expect(listedTools('s', [{ name: 'a', description }]).tools).toMatchObject([{ description }])
})
