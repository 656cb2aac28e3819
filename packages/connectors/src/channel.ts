import type { ChannelAnswer, ChannelPost, MessageAction } from '@workbench/core/ports/message-channels'

/** A service that takes messages over HTTP. Pure: what to send, and what an answer means. */
export interface Channel {
  /** The request that delivers a text with links below it. */
  post(
    to: string,
    text: string,
    actions: readonly MessageAction[],
  ): { readonly post: ChannelPost; readonly isShortened: boolean }
  /** @returns null when the answer says that the message has arrived, else why not. */
  problemWith(answer: ChannelAnswer): string | null
}

export const jsonHeaders = [['content-type', 'application/json; charset=utf-8']] as const

/** An answer in one line, for error messages. */
export function wordsOf({ status, body }: ChannelAnswer): string {
  const text = body.replace(/\s+/g, ' ').trim().slice(0, 300)
  return text === '' ? `status ${status}` : `status ${status}: ${text}`
}
