import { expect, test } from 'vitest'
import { CallAnswer, readCallAnswer } from './call-result.ts'

const read = (answer: unknown, maxOutputBytes = 10_000) =>
  readCallAnswer(CallAnswer.parse(answer), { maxOutputBytes })

const text = (value: string) => ({ type: 'text', text: value })

test('texts are joined', () => {
  expect(read({ content: [text('one'), text('two')] })).toBe('one\ntwo')
})

test('structured content goes before its repetition as text', () => {
  expect(read({ content: [text('{"a":1}')], structuredContent: { a: 1 } })).toEqual({ a: 1 })
})

test('what is no text is described', () => {
  const resource = {
    type: 'resource',
    resource: { uri: 'file:///a.md', mimeType: 'text/markdown', text: '# A' },
  }
  const binary = { type: 'resource', resource: { uri: 'file:///a.bin', blob: 'A'.repeat(400) } }
  const content = [
    ...[
      { type: 'image', data: 'A'.repeat(4_000), mimeType: 'image/png' },
      { type: 'audio', data: 'AAAA' },
    ],
    ...[{ type: 'resource_link', uri: 'https://a.example/b' }, resource, binary, 7, { type: 'hologram' }],
  ]
  expect(read({ content })).toBe(
    '[image image/png, 3000 bytes]\n[audio, 3 bytes]\n[link to https://a.example/b]\n' +
      '[resource file:///a.md, text/markdown]\n# A\n[resource file:///a.bin, 300 bytes]\n' +
      '[content of an unknown form]\n[hologram, 0 bytes]',
  )
})

test('a tool that says it failed has failed, in its words', () => {
  expect(() => read({ content: [text('No such customer.')], isError: true })).toThrow(
    expect.objectContaining({ code: 'failed', message: 'No such customer.' }),
  )
})

test('a result larger than the policy allows is none', () => {
  expect(() => read({ content: [text('ü'.repeat(60))] }, 100)).toThrow(
    expect.objectContaining({ code: 'output_limit' }),
  )
})

test('texts are made fit to be stored', () => {
  expect(read({ structuredContent: { 'a\0': ['\ud800b'] } })).toEqual({ a: ['\ufffdb'] })
})

test.each([
  ['{"__proto__": {"admin": true}}', /key "__proto__"/],
  ['{"a": {"constructor": 1}}', /key "constructor"/],
  [`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, /nested/],
])('the result %s is refused', (json, message) => {
  expect(() =>
    readCallAnswer({ content: [], structuredContent: JSON.parse(json) }, { maxOutputBytes: 1e6 }),
  ).toThrow(expect.objectContaining({ code: 'failed', message: expect.stringMatching(message) }))
})

test('what was kept is said to be', () => {
  const content = [text('Here:'), { type: 'image', data: 'AAAA', mimeType: 'image/png' }]
  const names = new Map([[1, 'chart.png']])
  expect(readCallAnswer(CallAnswer.parse({ content }), { maxOutputBytes: 1_000 }, names)).toBe(
    'Here:\n[image image/png, 3 bytes, kept as chart.png]',
  )
})
