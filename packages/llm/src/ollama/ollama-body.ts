import type { LanguageModelV4CallOptions, LanguageModelV4Message } from '@ai-sdk/provider'

type Assistant = Extract<LanguageModelV4Message, { role: 'assistant' }>
type ToolResults = Extract<LanguageModelV4Message, { role: 'tool' }>
type Fields = Readonly<Record<string, unknown>>

/**
 * A call of Ollama's `/api/chat`.
 *
 * @param contextTokens - Room for prompt and answer together.
 * @see https://docs.ollama.com/api/chat
 */
export function ollamaBody(
  model: string,
  { prompt, tools = [], maxOutputTokens, temperature, seed }: LanguageModelV4CallOptions,
  contextTokens: number,
) {
  const offered = tools.flatMap((tool): Fields[] => {
    if (tool.type !== 'function') return []
    const { name, description, inputSchema: parameters } = tool
    return [{ type: 'function', function: { name, description, parameters } }]
  })
  return {
    model,
    stream: true,
    messages: prompt.flatMap(messagesOf),
    ...(offered.length === 0 ? {} : { tools: offered }),
    options: {
      num_ctx: contextTokens,
      num_predict: maxOutputTokens,
      seed,
      ...(temperature === undefined ? {} : { temperature }),
    },
    // What has no room is said, not forgotten: otherwise the first turns of a debate go missing without a word.
    truncate: false,
    shift: false,
  }
}

function messagesOf(message: LanguageModelV4Message): readonly Fields[] {
  switch (message.role) {
    case 'system':
      return [{ role: 'system', content: message.content }]
    case 'user':
      return [{ role: 'user', content: textsIn(message.content) }]
    case 'assistant':
      return [assistantMessage(message)]
    case 'tool':
      return resultMessages(message)
  }
}

function assistantMessage({ content }: Assistant): Fields {
  const thinking = content.flatMap((part) => (part.type === 'reasoning' ? [part.text] : [])).join('')
  const calls = content.flatMap((part): Fields[] =>
    part.type === 'tool-call'
      ? [{ id: part.toolCallId, function: { name: part.toolName, arguments: part.input } }]
      : [],
  )
  return {
    role: 'assistant',
    content: textsIn(content),
    ...(thinking === '' ? {} : { thinking }),
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  }
}

const resultMessages = ({ content }: ToolResults): readonly Fields[] =>
  content.flatMap((part): Fields[] => {
    if (part.type !== 'tool-result') return []
    const { toolCallId, toolName, output } = part
    const text = 'value' in output ? output.value : ''
    return [
      {
        role: 'tool',
        tool_name: toolName,
        tool_call_id: toolCallId,
        content: typeof text === 'string' ? text : JSON.stringify(text),
      },
    ]
  })

const textsIn = (parts: readonly { readonly type: string; readonly text?: unknown }[]): string =>
  parts.flatMap(({ type, text }) => (type === 'text' && typeof text === 'string' ? [text] : [])).join('')
