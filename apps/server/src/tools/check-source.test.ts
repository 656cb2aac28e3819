import { expect, test } from 'vitest'
import { createSourceCheck } from './check-source.ts'

const check = createSourceCheck()
const sourceLength = 256 * 1024
const filled = (text: string) => text.repeat(Math.ceil(sourceLength / text.length)).slice(0, sourceLength)

test.each([
  ['types', 'export default async ({ text }: { text: string }) => text.length'],
  ['a function of its own', 'function count() {}\nexport { count as default }'],
  [
    'what only the translation knows',
    'enum A { x }\nclass B { constructor(readonly a: A) {} }\nexport default () => A.x',
  ],
  [
    'modules of the runtime',
    "import { createHash } from 'node:crypto'\nexport default () => createHash('sha256')",
  ],
  ['waiting', 'const now = await Promise.resolve(1)\nexport default () => now'],
])('%s is fine', async (_what, source) => {
  expect(await check(source)).toBeNull()
})

test.each([
  [
    'a bracket that is missing',
    'export default async (args) => {\n  if (args {\n  }\n}',
    /^Line 2: Expected '\)'/,
  ],
  [
    'a name that is declared twice',
    'const a = 1\nconst b = 1\nconst a = 2\nexport default () => a',
    /^Identifier 'a'/,
  ],
  ['a statement in a wrong place', 'return 1', /^Line 1: /],
  ['no function', 'export const tool = () => 1', /exports no function: write `export default/],
  ['JavaScript for Node of old', 'module.exports = () => 1', /exports no function/],
  ['nothing but words', 'hello there', /^Line 1: /],
])('%s is told', async (_what, source, expected) => {
  expect(await check(source)).toMatch(expected)
})

// Most of these break the parser, for all that comes after them in the same process.
test.each([
  '(',
  '[a=',
  '{',
  '`${',
  '()=>',
  '1+',
  'a?',
  'type A = {a:',
  '<T>(',
  'a:',
  '\0',
  '\ud800',
  'let a = 1;',
])(
  '256 KiB of %j are told in words, and the next one is read',
  async (text) => {
    expect(await check(filled(text))).toMatch(/\S/)
    expect(await check('export default () => 1')).toBeNull()
  },
  30_000,
)

test('what takes too long is given up', async () => {
  const impatient = createSourceCheck({ patienceMs: 1 })
  expect(await impatient('export default () => 1')).toContain('too much to read')
})

test('several are read one after the other, each with its own answer', async () => {
  const answers = await Promise.all([
    check('export default () => 1'),
    check('return 1'),
    check('hello there'),
  ])
  expect(answers.map((answer) => answer === null)).toEqual([true, false, false])
})
