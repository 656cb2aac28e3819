import { expect, test } from 'vitest'
import { anthropicMessages } from '../testing/anthropic-protocol.ts'
import { anyBody, apiKey, type ProviderCase } from '../testing/provider-case.ts'
import { providerContract } from '../testing/provider-contract.ts'
import { serversUnderTest, streamOne } from '../testing/servers-under-test.ts'
import { aTool, toolCallContract } from '../testing/tool-call-contract.ts'

const anthropic: ProviderCase = {
  name: 'anthropic',
  protocol: anyBody(anthropicMessages),
  config: (origin) => ({ anthropic: { apiKey, baseUrl: origin } }),
  model: 'anthropic:m-1',
  path: /^\/v1\/messages$/,
  key: ['x-api-key', apiKey],
  words: { length: 'max_tokens', filtered: 'refusal', tool: 'tool_use' },
  body: {
    model: 'm-1',
    stream: true,
    max_tokens: 100,
    temperature: 0.5,
    system: [{ type: 'text', text: 'You are terse.' }],
    messages: [{ role: 'user', content: [{ type: 'text', text: 'Should cities ban cars?' }] }],
  },
  keyVariable: 'ANTHROPIC_API_KEY',
  addressVariable: 'ANTHROPIC_BASE_URL',
  reportsCacheWrites: true,
  knowsUsageEarly: true,
  errorChunk: {
    limited: { type: 'rate_limit_error', message: 'Slow down' },
    overloaded: { type: 'overloaded_error', message: 'Overloaded' },
  },
}

providerContract(anthropic)
toolCallContract(anthropic, {
  keeps: ['c2VhbGVk'],
  error: { error: 'timeout: too slow' },
  alwaysCounts: true,
})

const serverOf = serversUnderTest()

test('anthropic checks arguments before it sends them', async () => {
  const server = await serverOf(anthropicMessages)
  await streamOne({ anthropic: { apiKey, baseUrl: server.origin } }, 'anthropic:claude-sonnet-5', {
    tools: [aTool('search')],
  })
  expect(server.requests[0]?.body.tools?.[0]).not.toHaveProperty('eager_input_streaming')
})
