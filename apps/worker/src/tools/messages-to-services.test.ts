import { createMessageChannels } from '@workbench/connectors/message-channels'
import { aMessage, anOutbound } from '@workbench/tool-runner/outbound/testing/an-outbound'
import { startLoopbackServer } from '@workbench/tool-runner/runner/testing/loopback-server'
import { expect, test } from 'vitest'

// The way out and the channels as the worker puts them together, with servers in place of Slack and Teams.

const actions = [{ label: 'Decide as Ada', url: 'https://workbench.test/approve/1' }]
const channels = createMessageChannels({ writeLine: () => {} })

test('Slack gets its blocks, and its answer counts', async () => {
  await using slack = await startLoopbackServer((_, response) => response.end('ok'))
  const { send } = anOutbound({
    channels,
    policy: { net: [slack.host] },
    secrets: { SLACK_WEBHOOK_URL: `${slack.url}/services/T0/B0/xyz` },
  })
  expect(await send(aMessage({ text: 'Ship it?', actions }))).toMatchObject({
    isSent: true,
    output: { channel: 'slack', shortened: false },
  })
  expect(JSON.parse(slack.seen[0]?.body ?? '')).toMatchObject({
    text: 'Ship it?',
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: 'Ship it?' } },
      { type: 'actions', elements: [{ type: 'button', url: actions[0]?.url }] },
    ],
  })
})

test('a webhook of Slack that is gone is told in words', async () => {
  await using slack = await startLoopbackServer((_, response) => response.writeHead(404).end('no_service'))
  const { send } = anOutbound({ channels, policy: { net: [slack.host] } })
  expect(await send(aMessage({ to: `${slack.url}/services/T0/B0/xyz` }))).toMatchObject({
    isSent: false,
    isUnknown: false,
    isTransient: false,
    message: expect.stringContaining('make a new one'),
  })
})

test('Teams gets an Adaptive Card', async () => {
  await using teams = await startLoopbackServer((_, response) => response.writeHead(202).end())
  const { send } = anOutbound({
    channels,
    policy: { net: [teams.host] },
    secrets: { TEAMS_WEBHOOK_URL: `${teams.url}/workflows/1` },
  })
  expect(await send(aMessage({ channel: 'teams', text: 'Ship it?', actions }))).toMatchObject({
    isSent: true,
  })
  const [attachment] = JSON.parse(teams.seen[0]?.body ?? '').attachments
  expect(attachment).toMatchObject({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      body: [{ type: 'TextBlock', text: 'Ship it?' }],
      actions: [{ type: 'Action.OpenUrl', title: 'Decide as Ada', url: actions[0]?.url }],
    },
  })
})
