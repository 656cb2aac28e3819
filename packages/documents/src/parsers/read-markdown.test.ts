import { expect, test } from 'vitest'
import { aFile, partsOf } from '../../testing/a-file.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (markdown: string) => partsOf(readMarkdown, aFile({ name: 'a.md', pieces: [markdown] }))
const only = async (markdown: string) => (await read(markdown)).map(({ kind, text }) => `${kind}: ${text}`)

test('headings keep their level', async () => {
  expect(await read('# One\n\nTwo\n===\n\n### *Three* of `it`')).toMatchObject([
    { kind: 'heading', text: 'One', level: 1 },
    { kind: 'heading', text: 'Two', level: 1 },
    { kind: 'heading', text: 'Three of it', level: 3 },
  ])
})

test('paragraphs are their words', async () => {
  expect(
    await only(
      'See **the** [report](https://example.com "x") &amp; ![a chart](c.png).<br>snake_case &#8364;\n\nNext.',
    ),
  ).toEqual(['paragraph: See the report & a chart.snake_case €', 'paragraph: Next.'])
})

test('code stays as it is', async () => {
  expect(await only('```ts\nconst a = *b*\n\n# no heading\n```')).toEqual([
    'code: const a = *b*\n\n# no heading',
  ])
})

test('lists stay together, with what is nested in them', async () => {
  expect(await only('3. one\n4. two\n   - deep\n\n     more of it\n5. [x] done')).toEqual([
    'list: 3. one\n4. two\n  - deep\n    more of it\n5. [x] done',
  ])
})

test('rows of a table name their columns', async () => {
  expect(await only('| Planet | Moons |\n|---|---|\n| **Mars** | 2 |\n| Venus | |')).toEqual([
    'row: Planet: Mars; Moons: 2',
    'row: Planet: Venus',
  ])
})

test('quotes are paragraphs, markup is left out', async () => {
  expect(await only('> said\n\n<div>kept &lt;here&gt;</div>\n\n<script>\nno\n</script>\n\n---')).toEqual([
    'paragraph: said',
    'paragraph: kept <here>',
  ])
})

test('front matter is text, not a heading', async () => {
  expect(await only('---\ntitle: A\n---\n# B')).toEqual(['paragraph: title: A', 'heading: B'])
})

test.each([
  ['emphasis that never ends', '_a'.repeat(200_000)],
  ['brackets that never close', '['.repeat(500_000)],
  ['backticks', '`'.repeat(500_000)],
  ['a table of nothing', `|a|\n|-|\n${'|'.repeat(300_000)}`],
  ['tags that never end', '<a '.repeat(150_000)],
])('%s are read all the same', async (_what, markdown) => {
  expect(await read(markdown)).toBeInstanceOf(Array)
})
