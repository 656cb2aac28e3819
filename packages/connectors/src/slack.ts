import { type Channel, jsonHeaders, wordsOf } from './channel.ts'
import { shortenedText } from './shortened-text.ts'
import { slackBlocks } from './slack-blocks.ts'

/** Slack cuts longer texts itself, without a word. https://docs.slack.dev/changelog/2018-truncating-really-long-messages */
const maxCharacters = 40_000

/** What the words in answers of incoming webhooks mean. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors */
const meanings: Readonly<Record<string, string>> = {
  no_service: 'the webhook is gone or was switched off; make a new one',
  no_active_hooks: 'the webhook is gone or was switched off; make a new one',
  invalid_token: 'the address of the webhook is not right; copy it again',
  no_team: 'the address of the webhook is not right; copy it again',
  channel_not_found: 'its channel does not exist any more',
  channel_is_archived: 'its channel is archived',
  action_prohibited: 'an administrator of the workspace does not allow it',
  posting_to_general_channel_denied: 'an administrator of the workspace does not allow it',
}

/** Slack's incoming webhooks. */
export const slack: Channel = {
  post: (to, written, actions) => {
    const { text, isShortened } = shortenedText(
      actions.length === 0 ? withoutBroadcasts(written) : literal(written),
      (part) => part.length <= maxCharacters,
    )
    // Beside blocks the text is what notifications and screen readers say.
    const message = actions.length === 0 ? { text } : { text, blocks: slackBlocks(text, actions) }
    return { post: { url: to, headers: jsonHeaders, body: JSON.stringify(message) }, isShortened }
  },
  problemWith: (answer) => {
    if (answer.status === 200 && answer.body.trim() === 'ok') return null
    if (answer.status === 429) return 'Slack takes no more messages from this webhook for now (status 429).'
    const meaning = meanings[answer.body.trim()]
    return `Slack did not take the message (${wordsOf(answer)})${meaning === undefined ? '' : `: ${meaning}`}.`
  },
}

/**
 * Beside links that decide something no text from outside looks like one of them.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
const literal = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Links and mentions of people stay; no text of a model calls a whole channel, as `<!channel>` does. */
const withoutBroadcasts = (text: string): string => text.replaceAll('<!', '&lt;!')
