import type { ChannelAnswer, ChannelPost } from '@workbench/core/ports/message-channels'
import { describe, expect, test } from 'vitest'
import { createMessageChannels } from './message-channels.ts'

const slackHook = 'https://hooks.slack.com/services/T0/B0/xyz'
const workflow = 'https://prod-1.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sig=s'
const connector = 'https://acme.webhook.office.com/webhookb2/1'

function channelsAnswering(answer: ChannelAnswer) {
  const posts: ChannelPost[] = []
  const lines: string[] = []
  const channels = createMessageChannels({ writeLine: (line) => lines.push(line) })
  const send = (channel: 'slack' | 'teams' | 'log', to: string | null, text: string) =>
    channels.send({ channel, to, text }, async (post) => {
      posts.push(post)
      return answer
    })
  const body = () => JSON.parse(posts[0]?.body ?? 'null')
  return { send, posts, lines, body }
}

const ok = { status: 200, body: 'ok' }

describe('slack', () => {
  test('gets the text as JSON, and "ok" means that it has arrived', async () => {
    const { send, posts, body } = channelsAnswering(ok)
    expect(await send('slack', slackHook, 'Hello <https://x.test|there>')).toEqual({
      isSent: true,
      isShortened: false,
    })
    expect(posts[0]?.url).toBe(slackHook)
    expect(body()).toEqual({ text: 'Hello <https://x.test|there>' })
  })

  test.each([
    [{ status: 404, body: 'no_service' }, /no_service.*make a new one/],
    [{ status: 410, body: 'channel_is_archived' }, /archived/],
    [{ status: 429, body: '' }, /no more messages/],
    [{ status: 200, body: '<html>Sign in</html>' }, /did not take the message \(status 200: <html>/],
    [{ status: 500, body: '' }, /\(status 500\)\.$/],
  ])('%o is told in words', async (answer, words) => {
    const { send } = channelsAnswering(answer)
    expect(await send('slack', slackHook, 'Hello')).toEqual({
      isSent: false,
      problem: expect.stringMatching(words),
    })
  })

  test('a text can not call a whole channel', async () => {
    const { send, body } = channelsAnswering(ok)
    await send('slack', slackHook, 'Wake up <!channel>, <@U1> and <!subteam^S1>')
    expect(body().text).toBe('Wake up &lt;!channel>, <@U1> and &lt;!subteam^S1>')
  })

  test('a text that is too long is cut, and says so', async () => {
    const { send, body } = channelsAnswering(ok)
    expect(await send('slack', slackHook, 'x'.repeat(50_000))).toEqual({ isSent: true, isShortened: true })
    expect(body().text).toHaveLength(40_000)
    expect(body().text).toMatch(/… \(shortened\)$/)
  })
})

describe('teams', () => {
  test('a workflow gets an Adaptive Card, and any 2xx means that it has arrived', async () => {
    const { send, body } = channelsAnswering({ status: 202, body: '' })
    expect(await send('teams', workflow, 'Hello')).toEqual({ isSent: true, isShortened: false })
    const [attachment] = body().attachments
    expect(attachment.contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(attachment.content.body).toEqual([{ type: 'TextBlock', text: 'Hello', wrap: true }])
  })

  test('an old connector gets a text', async () => {
    const { send, body } = channelsAnswering({ status: 200, body: '1' })
    expect(await send('teams', connector, 'Hello')).toMatchObject({ isSent: true })
    expect(body()).toEqual({ text: 'Hello' })
  })

  test('an old connector that reports a failure under status 200 is believed', async () => {
    const answer = { status: 200, body: 'Webhook message delivery failed with error: HTTP error 413' }
    const { send } = channelsAnswering(answer)
    expect(await send('teams', connector, 'Hello')).toMatchObject({
      isSent: false,
      problem: expect.stringContaining('413'),
    })
  })

  test('what goes out stays under 28 KB, whatever the text is made of', async () => {
    const { send, posts } = channelsAnswering({ status: 202, body: '' })
    expect(await send('teams', workflow, '💬"\n'.repeat(10_000))).toMatchObject({ isShortened: true })
    const body = posts[0]?.body ?? ''
    expect(Buffer.byteLength(body)).toBeGreaterThan(26_000)
    expect(Buffer.byteLength(body)).toBeLessThan(28_000)
    expect(body.isWellFormed()).toBe(true)
    expect(body).not.toContain('\\ud83d')
  })
})

test('the log takes the text as a line and sends nothing', async () => {
  const { send, posts, lines } = channelsAnswering(ok)
  expect(await send('log', null, 'Nightly run: 3 debates')).toEqual({ isSent: true, isShortened: false })
  expect(lines).toEqual(['Nightly run: 3 debates'])
  expect(posts).toEqual([])
})

test('a message to nowhere is not sent', async () => {
  const { send, posts } = channelsAnswering(ok)
  expect(await send('slack', null, 'Hello')).toMatchObject({ isSent: false })
  expect(posts).toEqual([])
})

test('what the sender refuses reaches the caller as it is', async () => {
  const refusal = new Error('not allowed')
  const channels = createMessageChannels({ writeLine: () => {} })
  const sending = channels.send({ channel: 'slack', to: slackHook, text: 'Hello' }, () =>
    Promise.reject(refusal),
  )
  await expect(sending).rejects.toBe(refusal)
})
