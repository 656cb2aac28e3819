import type { ModelMessage, ModelRequest } from '../../ports/language-model.ts'
import { type Bound, boundOfCall } from '../../runs/budget-left.ts'
import { tokensOfBytes } from '../prompts/tokens-of-bytes.ts'
import { utf8Bytes } from '../prompts/utf8-bytes.ts'

/** What a request can take at most: its text at three bytes a token, and all tokens that the answer may have. */
export function boundOfRequest({
  system,
  messages,
  tools,
  price,
  maxOutputTokens,
}: Pick<ModelRequest, 'system' | 'messages' | 'tools' | 'price' | 'maxOutputTokens'>): Bound {
  const bytes =
    utf8Bytes(system) +
    (tools.length === 0 ? 0 : utf8Bytes(JSON.stringify(tools))) +
    messages.reduce((sum, message) => sum + bytesOf(message), 0)
  return boundOfCall(price, tokensOfBytes(bytes), maxOutputTokens)
}

function bytesOf(message: ModelMessage): number {
  if (message.role === 'user') return utf8Bytes(message.content)
  const { role: _, ...rest } = message
  return utf8Bytes(JSON.stringify(rest))
}
