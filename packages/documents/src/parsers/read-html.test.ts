import { expect, test } from 'vitest'
import { aFile, partsOf } from '../../testing/a-file.ts'
import { readHtml } from './read-html.ts'

const read = (html: string, step = html.length || 1) =>
  partsOf(
    readHtml,
    aFile({ name: 'a.html', pieces: html.match(new RegExp(`[\\s\\S]{1,${step}}`, 'g')) ?? [] }),
  )
const only = async (html: string) => (await read(html)).map(({ kind, text }) => `${kind}: ${text}`)

test('headings keep their level, paragraphs their words', async () => {
  const html =
    '<!doctype html><html><head><title>T</title></head><body><h1>One &amp;\n only</h1><p>Some <b>bold</b>\n  words,<br>two&nbsp;lines &euro;.</p><div>Loose <p>text</div><h3>Three</h3></body></html>'
  const expected = [
    { kind: 'heading', text: 'One & only', level: 1 },
    { kind: 'paragraph', text: 'Some bold words,\ntwo lines €.' },
    { kind: 'paragraph', text: 'Loose' },
    { kind: 'paragraph', text: 'text' },
    { kind: 'heading', text: 'Three', level: 3 },
  ]
  expect(await read(html)).toMatchObject(expected)
  expect(await read(html, 3)).toMatchObject(expected)
})

test('what nobody reads is left out', async () => {
  expect(
    await only(
      '<nav><a>Home</a><h2>Menu</h2></nav><script>alert("<p>no</p>")</script><style>p{}</style><p>Read <span hidden>not</span>this<svg><text>no</text></svg></p><div role="navigation">no</div><template><p>no</p></template><noscript>no</noscript><p style="display: none">no</p><footer>Imprint</footer>',
    ),
  ).toEqual(['paragraph: Read this'])
})

test('tags that HTML lets one leave out may be left out', async () => {
  expect(
    await only('<head><meta charset=utf-8><title>T</title><link rel=x><p>one<p>two<dl><dt>a<dd>b'),
  ).toEqual(['paragraph: one', 'paragraph: two', 'paragraph: a', 'paragraph: b'])
})

test('the head and foot of an article belong to it', async () => {
  expect(
    await only(
      '<header><nav>no</nav></header><article><header><h1>A</h1></header><footer>By B</footer></article>',
    ),
  ).toEqual(['heading: A', 'paragraph: By B'])
})

test('lists stay together, with what is nested in them', async () => {
  expect(
    await only(
      '<ul><li>one<li><p>two</p><p>more of it</p><ol><li>deep</li><li>deeper</li></ol></li></ul><p>after</p>',
    ),
  ).toEqual(['list: - one\n- two\n  more of it\n  1. deep\n  2. deeper', 'paragraph: after'])
})

test('rows of a table name their columns', async () => {
  expect(
    await only(
      '<table><caption>Planets</caption><tr><th>Planet<th>Moons</tr><tr><td>Mars<td><p>2</p></tr><tr><td>Venus</td><td></td></tr></table>',
    ),
  ).toEqual(['row: Planets', 'row: Planet: Mars; Moons: 2', 'row: Planet: Venus'])
})

test('a table without header cells is its cells', async () => {
  expect(await only('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')).toEqual([
    'row: a; b',
    'row: c; d',
  ])
})

test('code keeps its lines', async () => {
  expect(await only('<pre>\nif (a)\n   b &lt; c\n\n</pre>')).toEqual(['code: if (a)\n   b < c'])
})

test('tags without end within each other are refused', async () => {
  await expect(read('<div>'.repeat(200_000))).rejects.toMatchObject({ fault: { code: 'document_limits' } })
})

test.each([
  ['a tag that is not closed', `<p>fine<a ${'href="x" '.repeat(50_000)}`],
  ['entities without end', '&'.repeat(300_000)],
  ['white space without end', `<p>a${' '.repeat(500_000)}b`],
  ['closing tags only', '</div>'.repeat(100_000)],
  ['comments that do not end', '<p>fine</p><!-- <p>no'],
])('%s does no harm', async (_what, html) => {
  expect(await read(html, 60_000)).toBeInstanceOf(Array)
})
