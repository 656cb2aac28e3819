import { type Channel, jsonHeaders, wordsOf } from './channel.ts'
import { shortenedText } from './shortened-text.ts'

/** Teams refuses messages above 28 KB; a little is left for what it adds. https://learn.microsoft.com/microsoftteams/limits-specifications-teams */
const maxBytes = 27_000

const encoder = new TextEncoder()

/**
 * Microsoft Teams: webhooks of Workflows (Power Automate) take an Adaptive Card, the retired connectors at
 * `*.webhook.office.com` a text.
 */
export const teams: Channel = {
  post: (to, text) => {
    const message = isConnector(to) ? connectorMessage : cardMessage
    const bodyOf = (part: string): string => JSON.stringify(message(part))
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

const isConnector = (address: string): boolean =>
  URL.parse(address)?.hostname.endsWith('.webhook.office.com') ?? false

const connectorMessage = (text: string) => ({ text })

const cardMessage = (text: string) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [{ type: 'TextBlock', text, wrap: true }],
      },
    },
  ],
})
