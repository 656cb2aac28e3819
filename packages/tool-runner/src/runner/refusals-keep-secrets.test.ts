import { describe, expect, test } from 'vitest'
import { aCall, aTool, aToolRunner } from './testing/a-tool-runner.ts'

const secret = 'sk-live-0123456789'
const strict = aTool({ inputSchema: { type: 'object', additionalProperties: false } })
const { runner } = aToolRunner({ tools: [strict], secrets: { KEY: secret } })

describe('a refusal says nothing of a secret', () => {
  test('that is the name of an argument', async () => {
    const decision = await runner.authorize(aCall({ args: { [secret]: 1 } }))
    expect(decision).toMatchObject({
      error: { code: 'invalid_args', message: expect.stringContaining('"[secret:KEY]" is unknown') },
      redactedArgs: { '[secret:KEY]': 1 },
    })
    expect(JSON.stringify(decision)).not.toContain(secret)
  })

  test('that is the name of a tool', async () => {
    const decision = await runner.authorize(aCall({ tool: secret }))
    expect(JSON.stringify(decision)).not.toContain(secret)
  })

  test('in a call that its caller refuses', async () => {
    const fault = { code: 'unknown_tool', message: `You have no tool "${secret}".` } as const
    expect(await runner.refuse(aCall({ args: { key: `Bearer ${secret}` } }), fault)).toEqual({
      error: { code: 'unknown_tool', message: 'You have no tool "[secret:KEY]".' },
      policy: null,
      redactedArgs: { key: 'Bearer [secret:KEY]' },
    })
  })
})

test.each([1n, { a: () => {} }, 'x'.repeat(2 * 1024 * 1024)])(
  'arguments that can not be kept are left out of a refusal',
  async (args) => {
    const fault = { code: 'invalid_args', message: 'The arguments are no JSON.' } as const
    expect(await runner.refuse(aCall({ args }), fault)).toMatchObject({ redactedArgs: null })
  },
)

test('a refused call has arguments that can be stored', async () => {
  const fault = { code: 'invalid_args', message: 'The arguments are no JSON.' } as const
  expect(await runner.refuse(aCall({ args: '{"a": \0\ud800' }), fault)).toMatchObject({
    redactedArgs: '{"a": \ufffd',
  })
})
