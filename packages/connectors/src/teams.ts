import type { MessageAction } from '@workbench/core/ports/message-channels'
import { type Channel, jsonHeaders, wordsOf } from './channel.ts'
import { cutLabel } from './cut-label.ts'
import { inChunks } from './in-chunks.ts'
import { shortenedText } from './shortened-text.ts'

/** Teams refuses messages above 28 KB; a little is left for what it adds. https://learn.microsoft.com/microsoftteams/limits-specifications-teams */
const maxBytes = 27_000

/** Teams shows no more of them in one row. https://github.com/atc0005/go-teams-notify/issues/161 */
const maxActions = 6
const maxLabel = 75

const encoder = new TextEncoder()

/**
 * Microsoft Teams: webhooks of Workflows (Power Automate) take an Adaptive Card, the retired connectors at
 * `*.webhook.office.com` a text.
 */
export const teams: Channel = {
  post: (to, written, actions) => {
    const text = actions.length === 0 ? written : withoutNamedLinks(written)
    const message = isConnector(to) ? connectorMessage : cardMessage
    // Only the text is cut: a link must stay whole.
    const bodyOf = (part: string): string => JSON.stringify(message(part, actions))
    const shortened = shortenedText(text, (part) => encoder.encode(bodyOf(part)).length <= maxBytes)
    return {
      post: { url: to, headers: jsonHeaders, body: bodyOf(shortened.text) },
      isShortened: shortened.isShortened,
    }
  },
  problemWith: (answer) => {
    // The connectors answer 200 and put what went wrong into the text.
    const isTaken = answer.status >= 200 && answer.status < 300 && !/delivery failed/i.test(answer.body)
    if (isTaken) return null
    if (answer.status === 429) return 'Teams takes no more messages from this webhook for now (status 429).'
    return `Teams did not take the message (${wordsOf(answer)}).`
  },
}

/** Beside links that decide something no text from outside looks like one of them: an address is shown as it is. */
const withoutNamedLinks = (text: string): string => text.replaceAll(/\](?=[([:])/g, '] ')

const isConnector = (address: string): boolean =>
  URL.parse(address)?.hostname.endsWith('.webhook.office.com') ?? false

/** Markdown. */
const connectorMessage = (text: string, actions: readonly MessageAction[]) => ({
  text: [text, ...actions.map(markdownLink)].join('\n\n'),
})

const markdownLink = ({ label, url }: MessageAction): string =>
  `[${label.replace(/[\\[\]]/g, '\\$&')}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`

const cardMessage = (text: string, actions: readonly MessageAction[]) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [{ type: 'TextBlock', text, wrap: true }, ...actionSets(actions)],
        ...(actions.length === 0 || actions.length > maxActions ? {} : { actions: actions.map(openUrl) }),
      },
    },
  ],
})

/** What does not fit below the card stands in it, row by row. */
const actionSets = (actions: readonly MessageAction[]) =>
  actions.length <= maxActions
    ? []
    : inChunks(actions.map(openUrl), maxActions).map((row) => ({ type: 'ActionSet', actions: row }))

const openUrl = ({ label, url }: MessageAction) => ({
  type: 'Action.OpenUrl',
  title: cutLabel(label, maxLabel),
  url,
})
