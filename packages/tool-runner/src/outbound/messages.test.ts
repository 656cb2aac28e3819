import type { ChannelMessage, MessageChannels } from '@workbench/core/ports/message-channels'
import { describe, expect, test } from 'vitest'
import { startLoopbackServer } from '../runner/testing/loopback-server.ts'
import { aMessage, anOutbound, mark } from './testing/an-outbound.ts'

/** Posts the text to its address; anything but 200 is a refusal. */
function plainChannels(): MessageChannels & { readonly messages: ChannelMessage[] } {
  const messages: ChannelMessage[] = []
  return {
    messages,
    async send(message, post) {
      messages.push(message)
      if (message.channel === 'log') return { isSent: true, isShortened: false }
      const answer = await post({ url: message.to ?? '', headers: [], body: message.text })
      return answer.status === 200
        ? { isSent: true, isShortened: true }
        : { isSent: false, problem: `The service said ${answer.body}` }
    },
  }
}

const answering = (status: number, body = 'ok', headers = {}) =>
  startLoopbackServer((_, response) => response.writeHead(status, headers).end(body))

test('a message goes to the address in the secret of its channel, with its ids and its key', async () => {
  await using server = await answering(200)
  const { send } = anOutbound({
    channels: plainChannels(),
    policy: { net: [server.host] },
    secrets: { SLACK_WEBHOOK_URL: `${server.url}/services/hook-path` },
  })
  expect(await send(aMessage())).toMatchObject({
    isSent: true,
    output: { channel: 'slack', shortened: true },
  })
  expect(server.seen).toMatchObject([
    {
      method: 'POST',
      path: '/services/hook-path',
      body: 'Hello',
      headers: { 'idempotency-key': 'run-1/steps/send', 'x-request-id': 'request-1' },
    },
  ])
})

test('an address may hold a secret, a text never does', async () => {
  await using server = await answering(200)
  const { send } = anOutbound({
    channels: plainChannels(),
    policy: { net: [server.host], secrets: ['HOOK'] },
    secrets: { HOOK: 'hook-path-secret' },
  })
  await send(aMessage({ to: `${server.url}/${mark('HOOK')}`, text: `{{ secrets.HOOK }} ${mark('HOOK')}` }))
  expect(server.seen[0]?.path).toBe('/hook-path-secret')
  expect(server.seen[0]?.body).not.toContain('hook-path-secret')
})

describe('what the service does not take was not sent', () => {
  test.each([
    [404, false],
    [400, false],
    [302, false],
    [429, true],
    [503, true],
  ])('%i is worth another try: %s', async (status, isTransient) => {
    await using server = await answering(status, 'no: hook-path-secret', { location: 'https://a.test/' })
    const { send } = anOutbound({
      channels: plainChannels(),
      policy: { net: [server.host] },
      secrets: { SLACK_WEBHOOK_URL: `${server.url}/x`, HOOK: 'hook-path-secret' },
    })
    expect(await send(aMessage())).toMatchObject({
      isSent: false,
      isUnknown: false,
      code: 'not_taken',
      message: 'The service said no: [secret:HOOK]',
      isTransient,
    })
    expect(server.seen).toHaveLength(1)
  })
})

test('the log needs no host and no secret, and is told whose line it is', async () => {
  const channels = plainChannels()
  const actions = [{ label: 'Decide', url: 'https://workbench.test/approve/1' }]
  expect(await anOutbound({ channels }).send(aMessage({ channel: 'log', actions }))).toMatchObject({
    isSent: true,
    output: { channel: 'log', shortened: false },
  })
  expect(channels.messages).toMatchObject([
    { channel: 'log', to: null, actions, about: { runId: 'run-1', requestId: 'request-1' } },
  ])
})
