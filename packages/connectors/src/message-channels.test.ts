import type { ChannelAnswer, ChannelPost, MessageAction } from '@workbench/core/ports/message-channels'
import { describe, expect, test } from 'vitest'
import { createMessageChannels } from './message-channels.ts'

const slackHook = 'https://hooks.slack.com/services/T0/B0/xyz'
const workflow = 'https://prod-1.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sig=s'
const connector = 'https://acme.webhook.office.com/webhookb2/1'

function channelsAnswering(answer: ChannelAnswer) {
  const posts: ChannelPost[] = []
  const lines: string[] = []
  const abouts: unknown[] = []
  const channels = createMessageChannels({
    writeLine(line, about) {
      lines.push(line)
      abouts.push(about)
    },
  })
  const send = (
    channel: 'slack' | 'teams' | 'log',
    to: string | null,
    text: string,
    actions: readonly MessageAction[] = [],
  ) =>
    channels.send({ channel, to, text, actions, about: { runId: 'run-1' } }, async (post) => {
      posts.push(post)
      return answer
    })
  const body = () => JSON.parse(posts[0]?.body ?? 'null')
  return { send, posts, lines, abouts, body }
}

const ok = { status: 200, body: 'ok' }

const linkTo = (number: number): MessageAction => ({
  label: `Decide as ${number}`,
  url: `https://workbench.test/approve/${number}`,
})
const links = (count: number) => Array.from({ length: count }, (_, index) => linkTo(index + 1))

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

describe('slack with links', () => {
  test('gets blocks with a button for each, and the text for notifications', async () => {
    const { send, body } = channelsAnswering(ok)
    await send('slack', slackHook, 'Ship *it*?', links(2))
    expect(body()).toEqual({
      text: 'Ship *it*?',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'Ship *it*?' } },
        {
          type: 'actions',
          elements: [1, 2].map((number) => ({
            type: 'button',
            text: { type: 'plain_text', text: `Decide as ${number}` },
            url: `https://workbench.test/approve/${number}`,
            action_id: `link-${number}`,
          })),
        },
      ],
    })
  })

  test('a long text is spread over sections that Slack takes, whole', async () => {
    const { send, body } = channelsAnswering(ok)
    const text = Array.from({ length: 400 }, (_, line) => `Line ${line} of a long report.`).join('\n')
    expect(await send('slack', slackHook, text, links(1))).toEqual({ isSent: true, isShortened: false })
    const sections = body().blocks.filter(({ type }: { type: string }) => type === 'section')
    const parts: string[] = sections.map((section: { text: { text: string } }) => section.text.text)
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.every((part) => part.length <= 3000)).toBe(true)
    expect(parts.join('\n')).toBe(text)
  })

  test('a section can not call a whole channel either, and a long label is cut', async () => {
    const { send, body } = channelsAnswering(ok)
    await send('slack', slackHook, 'Wake up <!here>', [{ label: 'x'.repeat(100), url: 'https://w.test' }])
    const [section, buttons] = body().blocks
    expect(section.text.text).toBe('Wake up &lt;!here&gt;')
    expect(buttons.elements[0].text.text).toHaveLength(75)
  })

  test('no text looks like one of the buttons: what stands beside them is shown as it is', async () => {
    const { send, body } = channelsAnswering(ok)
    await send('slack', slackHook, 'R&D: <https://evil.test|Open and decide>', links(1))
    const shown = 'R&amp;D: &lt;https://evil.test|Open and decide&gt;'
    expect([body().text, body().blocks[0].text.text]).toEqual([shown, shown])
  })

  test('more buttons than one row takes go into several', async () => {
    const { send, body } = channelsAnswering(ok)
    await send('slack', slackHook, 'Who?', links(27))
    const rows = body().blocks.filter(({ type }: { type: string }) => type === 'actions')
    expect(rows.map(({ elements }: { elements: unknown[] }) => elements.length)).toEqual([25, 2])
  })
})

describe('teams with links', () => {
  test('a workflow gets a card with a button for each', async () => {
    const { send, body } = channelsAnswering({ status: 202, body: '' })
    await send('teams', workflow, 'Ship it?', links(2))
    const { content } = body().attachments[0]
    expect(content.body).toHaveLength(1)
    expect(content.actions).toEqual(
      links(2).map(({ label, url }) => ({ type: 'Action.OpenUrl', title: label, url })),
    )
  })

  test.each([workflow, connector])('no text at %s looks like one of the buttons', async (to) => {
    const { send, posts } = channelsAnswering({ status: 202, body: '1' })
    await send('teams', to, 'Yes? [Decide as Ada](https://evil.test) [a][b]', links(1))
    expect(posts[0]?.body).toContain('Yes? [Decide as Ada] (https://evil.test) [a] [b]')
  })

  test('more than Teams shows below a card stand in it, row by row', async () => {
    const { send, body } = channelsAnswering({ status: 202, body: '' })
    await send('teams', workflow, 'Who?', links(8))
    const { content } = body().attachments[0]
    expect(content.actions).toBeUndefined()
    const [, ...rows] = content.body
    expect(rows.map(({ actions }: { actions: unknown[] }) => actions.length)).toEqual([6, 2])
  })

  test('an old connector gets links in Markdown that no label and no address can break', async () => {
    const { send, body } = channelsAnswering({ status: 200, body: '1' })
    await send('teams', connector, 'Ship it?', [{ label: 'Yes [now]', url: 'https://w.test/(a)' }])
    expect(body().text).toBe('Ship it?\n\n[Yes \\[now\\]](https://w.test/%28a%29)')
  })

  test('when the text is too long the text is cut, never a link', async () => {
    const { send, posts, body } = channelsAnswering({ status: 202, body: '' })
    expect(await send('teams', workflow, 'x'.repeat(50_000), links(3))).toMatchObject({ isShortened: true })
    expect(Buffer.byteLength(posts[0]?.body ?? '')).toBeLessThan(28_000)
    expect(body().attachments[0].content.actions).toHaveLength(3)
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

test('the log takes links as lines below the text, and is told what they are about', async () => {
  const { send, lines, abouts } = channelsAnswering(ok)
  await send('log', null, 'Ship it?', links(2))
  expect(lines).toEqual([
    'Ship it?\nDecide as 1: https://workbench.test/approve/1\nDecide as 2: https://workbench.test/approve/2',
  ])
  expect(abouts).toEqual([{ runId: 'run-1' }])
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
