import { expect, test } from 'vitest'
import { statusReply } from '../testing/chat-completions-reply.ts'
import { chatCompletions } from '../testing/chat-completions-server.ts'
import { anyBody, chatCase, failureOf, type ProviderCase } from '../testing/provider-case.ts'
import { providerContract } from '../testing/provider-contract.ts'
import { serversUnderTest, streamOne } from '../testing/servers-under-test.ts'
import { aTool, toolCallContract } from '../testing/tool-call-contract.ts'

const ollama: ProviderCase = {
  ...chatCase,
  name: 'ollama',
  protocol: anyBody(chatCompletions),
  config: (origin) => ({ ollama: { baseUrl: origin, isAssumed: false } }),
  model: 'ollama:m-1',
  path: /^\/v1\/chat\/completions$/,
  key: null,
  keyVariable: 'OLLAMA_BASE_URL',
  addressVariable: 'OLLAMA_BASE_URL',
}

providerContract(ollama)
toolCallContract(ollama, { keeps: ['Let me think.'], error: 'timeout: too slow', heedsToolChoice: false })

const serverOf = serversUnderTest()

test('a model of ollama that can not call tools is told apart from a broken request', async () => {
  const body = { error: { message: 'registry.ollama.ai/library/gemma:2b does not support tools' } }
  const server = await serverOf(chatCompletions, () => statusReply(400, { body }))
  const config = { ollama: { baseUrl: server.origin, isAssumed: false } }
  const error = await failureOf(streamOne(config, 'ollama:gemma:2b', { tools: [aTool('now')] }))
  expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
  expect(error.message).toContain('gemma:2b does not support tools')
  expect(error.hint).toContain('take the tools from the persona')
})
