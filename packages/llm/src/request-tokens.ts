import type { ModelMessage, ModelReply, ModelRequest } from '@workbench/core/ports/language-model'
import { estimateTokens } from './estimate-tokens.ts'

/** Estimated, as `estimateTokens` does it: system prompt, messages, and the tools it is told of. */
export function requestTokens({
  system,
  messages,
  tools,
}: Pick<ModelRequest, 'system' | 'messages' | 'tools'>) {
  const texts = [system, ...messages.flatMap(textsOf), ...tools.map((tool) => JSON.stringify(tool))]
  return texts.reduce((sum, text) => sum + estimateTokens(text), 0)
}

/** Estimated as well: what was said, and the calls that were asked for. */
export const replyTokens = (text: string, calls: ModelReply['toolCalls']): number =>
  calls.reduce((sum, call) => sum + estimateTokens(callText(call)), estimateTokens(text))

const callText = ({ name, args }: ModelReply['toolCalls'][number]): string =>
  `${name} ${JSON.stringify(args) ?? ''}`

function textsOf(message: ModelMessage): readonly string[] {
  if (message.role === 'tool') return message.results.map(({ content }) => content)
  if (message.role === 'user') return [message.content]
  return [message.content, ...message.toolCalls.map(callText)]
}
