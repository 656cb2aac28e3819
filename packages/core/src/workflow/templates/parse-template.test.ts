import { expect, test } from 'vitest'
import { cpuMs } from '../../../testing/cpu-ms.ts'
import { expressionsIn } from './expressions-in.ts'
import { parseTemplate } from './parse-template.ts'

test.each([
  ['', []],
  ['plain } }} text', ['plain } }} text']],
  ['{{ a }}', [['a']]],
  ['Hi {{ a.b }}, {{c}}!', ['Hi ', ['a.b'], ', ', ['c'], '!']],
  ['{{ {"a": 1}.a }}', [['{"a": 1}.a']]],
  ['{{ {"a": {"b": 1}}}}', [['{"a": {"b": 1}}']]],
  ['{{{"a": 1}}}', [['{"a": 1}']]],
  ['{{ "}}" & \'}}\' }}', [['"}}" & \'}}\'']]],
  ['{{ "\\"}}" }}', [['"\\"}}"']]],
  ['{{ `}}`.x }}', [['`}}`.x']]],
  ['{{ `\\` }}', [['`\\`']]],
  ['{{ a /* }} " */ }}', [['a /* }} " */']]],
  ['{{ $match(a, /\\}\\}"/) }}', [['$match(a, /\\}\\}"/)']]],
  ['{{ $replace(a, /[/"]/, "") }}', [['$replace(a, /[/"]/, "")']]],
  ['{{ $match(a, /b(c/"|d)/) }}', [['$match(a, /b(c/"|d)/)']]],
  ['{{ /\\/\\}\\}/ }}', [['/\\/\\}\\}/']]],
  ['{{ a/b }} and {{ c/d }}', [['a/b'], ' and ', ['c/d']]],
  ['{{ (a)/2 }} {{ $x/3 }}', [['(a)/2'], ' ', ['$x/3']]],
  ['{{ a in /\\}\\}/ }}', [['a in /\\}\\}/']]],
  ['{{ main/2 }}{{ b/2 }}', [['main/2'], ['b/2']]],
  ['{{ secrets.KEY }}', [{ name: 'KEY' }]],
  ['{{secrets.KEY}}x', [{ name: 'KEY' }, 'x']],
  ['Bearer {{ secrets.KEY }}', ['Bearer ', { name: 'KEY' }]],
  ['{{ secrets.KEY & "" }}', [['secrets.KEY & ""']]],
  ['{{ "{{" }}a: 1}}', [['"{{"'], 'a: 1}}']],
])('%j falls into parts', (text, expected) => {
  const parts = parseTemplate(text).parts.map((part) => {
    if (part.kind === 'text') return part.text
    return part.kind === 'secret' ? { name: part.name } : [part.expression]
  })
  expect(parseTemplate(text).problem).toBeNull()
  expect(parts).toEqual(expected)
})

test.each([
  ['a {{ b', 'character 3 has no end'],
  ['{{ b }', 'character 1 has no end: there is one }'],
  ['{{ {"a": 1} ', 'has no end'],
  ['{{ {"a": 1 }}', 'has no end'],
  ['{{ "a }}', 'the quote " in it is not closed'],
  ["{{ it's }}", "the quote ' in it is not closed"],
  ['{{ `a }}', 'the quote ` in it'],
  ['{{ a /* }}', 'the comment in it'],
  ['{{ /a }}', 'the pattern in it'],
  ['{{ }}', 'character 1 holds no expression'],
  ['{{ ok }} {{', 'character 10'],
])('%j is a problem', (text, problem) => {
  expect(parseTemplate(text).problem).toContain(problem)
})

test('long text without ends is read once', () => {
  const started = cpuMs()
  parseTemplate(`{{${'{'.repeat(100_000)}`)
  parseTemplate('{{ / '.repeat(20_000))
  parseTemplate('}} {'.repeat(25_000))
  expect(cpuMs() - started).toBeLessThan(1000)
})

test('expressions are found in every string, each once, secrets and names of properties not', () => {
  const value = {
    '{{ name }}': ['{{ b }} {{ a }}', { deep: '{{ a }}' }],
    other: '{{ secrets.X }} {{ c }}',
    n: 1,
    none: null,
  }
  expect(expressionsIn(value)).toEqual(['b', 'a', 'c'])
})
