import { expect, test } from 'vitest'
import { cpuMs } from '../../testing/cpu-ms.ts'
import { fillPlaceholders, placeholdersIn } from './secret-placeholders.ts'

test.each([
  ['Bearer {{ secrets.API_KEY }}', ['API_KEY']],
  ['{{secrets.A}}{{  secrets.b2  }}{{ secrets.A }}', ['A', 'b2']],
  ['{{ inputs.a }} {{ secrets }} {{ secrets. }} {{ secrets.1A }} {{ secrets.A.b }} { secrets.A }', []],
  ['{{\nsecrets.A }}', []],
  ['{{ $lookup(secrets.A) }} {{ secrets.A & "x" }}', []],
  ['{{{ secrets.A }}}', ['A']],
])('%s names %j', (text, names) => {
  expect(placeholdersIn(text)).toEqual(names)
})

test('values are put in as they are, and never read again', () => {
  const values = new Map([
    ['A', '$& {{ secrets.B }} $1'],
    ['B', 'b'],
  ])
  expect(fillPlaceholders('x {{ secrets.A }} {{secrets.B}} {{ inputs.a }}', values)).toBe(
    'x $& {{ secrets.B }} $1 b {{ inputs.a }}',
  )
})

test('what has no value stays', () => {
  expect(fillPlaceholders('{{ secrets.A }} {{ secrets.toString }}', new Map())).toBe(
    '{{ secrets.A }} {{ secrets.toString }}',
  )
})

test.each(['{{', '{{ secrets.', `{{${' '.repeat(1000)}`, `{{ secrets.A${' '.repeat(1000)}`])(
  'text made of %j takes no longer than other text',
  (piece) => {
    const text = piece.repeat(Math.ceil(2_000_000 / piece.length))
    const before = cpuMs()
    expect(placeholdersIn(text)).toEqual([])
    expect(cpuMs() - before).toBeLessThan(2_000)
  },
)
