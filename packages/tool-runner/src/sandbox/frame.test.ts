import { expect, test } from 'vitest'
import { claimedFault, parseFrame } from './frame.ts'

const frame = (value: unknown) => parseFrame(Buffer.from(JSON.stringify(value)))

test.each([
  { ready: true },
  { ask: { op: 'anything' } },
  { result: null },
  { error: { code: 'x', message: 'y' } },
  { program: { code: '', kind: 'module' } },
])('%j is a frame', (value) => {
  expect(frame(value)).toEqual(value)
})

test.each([
  null,
  1,
  [],
  {},
  { ready: 'yes' },
  { ask: null },
  { ask: 'all' },
  { result: 1, error: null },
  { result: 1, grant: {} },
  { error: 'x' },
  { answer: { id: 1 } },
])('%j is none', (value) => {
  expect(() => frame(value)).toThrow('none of the messages')
})

test('a tool can fail with what its context refused it', () => {
  expect(claimedFault({ code: 'denied_net', message: 'no' })).toEqual({ code: 'denied_net', message: 'no' })
})

test.each(['cancelled', 'unknown_tool', 'needs_approval', 'disabled', 'invalid_args', 'admin', ''])(
  'a tool cannot fail with %s, which is not its to say',
  (code) => {
    expect(claimedFault({ code, message: 'x' }).code).toBe('failed')
  },
)

test('its message is cut and fit to be stored', () => {
  const { message } = claimedFault({ code: 'failed', message: `\0${'x'.repeat(100_000)}` })
  expect(message).toBe('x'.repeat(65_535))
})
