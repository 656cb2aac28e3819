/** Where a message to people can go. */
export type ChannelName = 'slack' | 'teams' | 'log'

export interface ChannelMessage {
  readonly channel: ChannelName
  /** Address of the channel's webhook; null for `log`. */
  readonly to: string | null
  readonly text: string
  /** Links shown as buttons where the channel has them, else below the text. */
  readonly actions?: readonly MessageAction[]
  /** Goes with the line of the channel `log`, e.g. the run's id. */
  readonly about?: Readonly<Record<string, string>>
}

/** A link with a label, e.g. "Decide as Ada". */
export interface MessageAction {
  readonly label: string
  readonly url: string
}

/** One HTTP request of a channel. */
export interface ChannelPost {
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

export interface ChannelAnswer {
  readonly status: number
  readonly body: string
}

/** Sends a request under the rules of whoever sends the message; rejects when they forbid it or nobody answers. */
export type PostToChannel = (post: ChannelPost) => Promise<ChannelAnswer>

export type ChannelReceipt =
  | {
      readonly isSent: true
      /** The text was longer than the channel takes; its end was left out and marked. */
      readonly isShortened: boolean
    }
  | {
      readonly isSent: false
      /** What the service said, in words for people. */
      readonly problem: string
    }

export interface MessageChannels {
  /** Rejects with nothing but what `post` rejects with. */
  send(message: ChannelMessage, post: PostToChannel): Promise<ChannelReceipt>
}
