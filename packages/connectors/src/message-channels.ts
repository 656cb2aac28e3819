import type { MessageChannels } from '@workbench/core/ports/message-channels'
import { shortenedText } from './shortened-text.ts'
import { slack } from './slack.ts'
import { teams } from './teams.ts'

const maxLogCharacters = 10_000

export interface MessageChannelsOptions {
  /**
   * Takes the texts of the channel `log`, one by one.
   *
   * @param about - What the line is tied to, e.g. the run's id.
   */
  readonly writeLine: (text: string, about: Readonly<Record<string, string>>) => void
}

/** Slack, Teams and the log. */
export function createMessageChannels({ writeLine }: MessageChannelsOptions): MessageChannels {
  return {
    async send({ channel, to, text, actions = [], about = {} }, send) {
      if (channel === 'log') {
        const line = shortenedText(text, (part) => part.length <= maxLogCharacters)
        const links = actions.map(({ label, url }) => `${label}: ${url}`)
        writeLine([line.text, ...links].join('\n'), about)
        return { isSent: true, isShortened: line.isShortened }
      }
      if (to === null) return { isSent: false, problem: 'Nothing says where the message goes.' }
      const service = channel === 'slack' ? slack : teams
      const { post, isShortened } = service.post(to, text, actions)
      const problem = service.problemWith(await send(post))
      return problem === null ? { isSent: true, isShortened } : { isSent: false, problem }
    },
  }
}
