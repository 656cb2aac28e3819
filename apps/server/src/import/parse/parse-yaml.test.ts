import { cpuMs } from '@workbench/core/testing/cpu-ms'
import { expect, test } from 'vitest'
import { parseYaml } from './parse-yaml.ts'

test('one file can hold several documents', () => {
  expect(parseYaml('name: Ada\n---\nname: Grace\n')).toEqual({
    documents: [{ name: 'Ada' }, { name: 'Grace' }],
  })
})

test('values are those of YAML 1.2: no dates, no "yes" for true', () => {
  expect(parseYaml('a: yes\nb: 2001-01-01\nc: true\nd: 0o17')).toEqual({
    documents: [{ a: 'yes', b: '2001-01-01', c: true, d: 15 }],
  })
})

test.each([
  ['a function', 'ok: 1\na: !!js/function "x"', 'line 2', /Unresolved tag/],
  ['a custom tag', 'a: !env SECRET', 'line 1', /Unresolved tag/],
  ['binary data', 'a: !!binary aGk=', 'line 1', /Unresolved tag/],
  ['a key twice', 'a: 1\nb: 2\na: 3', 'line 3', /key "a" stands there twice/],
  ['a list as key', '? [x]\n: 1', 'line 1', /keys must be strings/],
  ['a broken structure', 'a: b\n  c: - d', 'line 1', /Nested mappings/],
  ['endless nesting', '['.repeat(20_000), 'line 1', /nested too deeply/],
])('%s is refused with its line', (_what, text, place, reason) => {
  expect(parseYaml(text)).toMatchObject({ kind: 'fault', place, reason: expect.stringMatching(reason) })
})

test('aliases are read, a bomb of them is refused', () => {
  expect(parseYaml('a: &x {n: 1}\nb: *x')).toEqual({ documents: [{ a: { n: 1 }, b: { n: 1 } }] })
  const bomb = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`),
  ]
  expect(parseYaml(bomb.join('\n'))).toMatchObject({
    kind: 'fault',
    reason: expect.stringContaining('aliases'),
  })
})

test('many keys take little time', () => {
  const started = cpuMs()
  parseYaml(Array.from({ length: 20_000 }, (_, i) => `key${i}: 1`).join('\n'))
  // The parser's own check of unique keys takes more than five seconds for this.
  expect(cpuMs() - started).toBeLessThan(3000)
})

test('nothing and too much are refused', () => {
  expect(parseYaml('# only a comment')).toMatchObject({ kind: 'fault' })
  expect(parseYaml(`a: ${'x'.repeat(1_048_577)}`)).toMatchObject({ reason: expect.stringContaining('1 MiB') })
})
