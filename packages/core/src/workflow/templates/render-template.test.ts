import { expect, test } from 'vitest'
import { renderTemplate } from './render-template.ts'
import { secretMark } from './secret-marks.ts'

const nonce = 'nonce-of-this-try'
const values: Readonly<Record<string, unknown>> = {
  text: 'Ann',
  number: 3,
  sum: 0.1 + 0.2,
  big: 9_007_199_254_740_991,
  list: [1, 'a'],
  object: { a: 1 },
  yes: true,
  nothing: null,
  placeholder: '{{ secrets.KEY }} {{ text }}',
  long: 'x'.repeat(1024 * 1024),
}
const render = (template: unknown) =>
  renderTemplate(template, {
    valuesOf: async (expressions) => expressions.map((name) => values[name]),
    secretMarks: nonce,
  })

test.each([
  ['{{ text }}', 'Ann'],
  ['{{ number }}', 3],
  ['{{ list }}', [1, 'a']],
  ['{{ object }}', { a: 1 }],
  ['{{ yes }}', true],
  ['{{ nothing }}', null],
  ['{{ missing }}', null],
  [' {{ number }}', ' 3'],
  ['{{ number }}{{ number }}', '33'],
  ['{{ text }}: {{ list }} {{ object }} {{ yes }}', 'Ann: [1,"a"] {"a":1} true'],
  ['<{{ missing }}{{ nothing }}>', '<>'],
  ['{{ sum }} {{ big }}', '0.3 9007199254740991'],
  [
    { a: ['{{ number }}', 5], b: { c: 'x{{ text }}' } },
    { a: [3, 5], b: { c: 'xAnn' } },
  ],
  [{ '{{ text }}': 1 }, { '{{ text }}': 1 }],
  [7, 7],
  [null, null],
])('%j becomes %j', async (template, expected) => {
  expect(await render(template)).toEqual(expected)
})

test('secrets become marks, also when they are the whole string', async () => {
  const mark = secretMark(nonce, 'KEY')
  expect(await render({ a: '{{ secrets.KEY }}', b: 'Bearer {{ secrets.KEY }}' })).toEqual({
    a: mark,
    b: `Bearer ${mark}`,
  })
})

test('what a value says is never read as a template', async () => {
  expect(await render('{{ placeholder }}')).toBe(values.placeholder)
  expect(await render('> {{ placeholder }}')).toBe(`> ${values.placeholder}`)
})

test('a property of the name __proto__ stays one', async () => {
  const rendered = (await render(JSON.parse('{"__proto__": {"a": "{{ text }}"}}'))) as object
  expect(Object.getPrototypeOf(rendered)).toBe(Object.prototype)
  expect(JSON.stringify(rendered)).toBe('{"__proto__":{"a":"Ann"}}')
})

test('values are asked for once, and not at all without expressions', async () => {
  const asked: (readonly string[])[] = []
  const options = {
    valuesOf: async (expressions: readonly string[]) => {
      asked.push(expressions)
      return expressions.map(() => 1)
    },
    secretMarks: nonce,
  }
  await renderTemplate({ a: 'plain', b: '{{ secrets.KEY }}' }, options)
  await renderTemplate({ a: '{{ one }} {{ two }}', b: '{{ one }}' }, options)
  expect(asked).toEqual([['one', 'two']])
})

test('a template without an end is a fault of its own', async () => {
  await expect(render('{{ text')).rejects.toMatchObject({ name: 'ExpressionError', code: 'parse' })
})

test.each([['{{ long }}'.repeat(5)], [Array.from({ length: 5 }, () => '{{ long }}')]])(
  'a long value named many times is stopped',
  async (template) => {
    await expect(render(template)).rejects.toMatchObject({ code: 'limit' })
  },
)
