// Sends a message to people. How it is put for each service, and where it may go, is decided outside.

interface Message {
  readonly channel: string
  readonly text: string
  readonly to?: string
}

interface Context {
  sendMessage(message: Message): Promise<{ channel: string; isShortened: boolean }>
}

export default async ({ channel, text, to }: Message, ctx: Context) => {
  const { isShortened } = await ctx.sendMessage({ channel, text, ...(to === undefined ? {} : { to }) })
  return { sent: true, channel, shortened: isShortened }
}
