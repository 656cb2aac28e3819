import type {
  LanguageModelV4Message,
  LanguageModelV4Prompt,
  LanguageModelV4ToolCallPart,
} from '@ai-sdk/provider'
import type { ModelMessage, ModelRequest, RequestedToolCall } from '@workbench/core/ports/language-model'
import { cleanText } from '../clean-text.ts'
import { statePartsOf } from './provider-state.ts'

type Assistant = Extract<ModelMessage, { role: 'assistant' }>
type AssistantContent = Extract<LanguageModelV4Message, { role: 'assistant' }>['content']

/** A request's system prompt and messages as the AI SDK takes them. */
export function promptOf({ model, system, messages }: ModelRequest): LanguageModelV4Prompt {
  const said = messages.map((message) => messageOf(message, model))
  return system === '' ? said : [{ role: 'system', content: system }, ...said]
}

function messageOf(message: ModelMessage, model: string): LanguageModelV4Message {
  switch (message.role) {
    case 'user':
      return { role: 'user', content: [{ type: 'text', text: message.content }] }
    case 'assistant':
      return { role: 'assistant', content: assistantContent(message, model) }
    case 'tool':
      return {
        role: 'tool',
        content: message.results.map(({ callId, name, content, isError }) => ({
          type: 'tool-result',
          toolCallId: callId,
          toolName: sendableName(name),
          output: { type: isError ? 'error-text' : 'text', value: cleanText(content) },
        })),
      }
  }
}

function assistantContent(message: Assistant, model: string): AssistantContent {
  const { content: text, toolCalls, providerState } = message
  const parts = statePartsOf(providerState, model)
  if (parts === null) {
    const words = text === '' && toolCalls.length > 0 ? [] : [{ type: 'text' as const, text }]
    return [...words, ...toolCalls.map((call) => callPart(call))]
  }
  const calls = new Map(toolCalls.map((call) => [call.id, call]))
  return parts.flatMap((part): AssistantContent => {
    const options = part.options === null ? {} : { providerOptions: part.options }
    if (part.type !== 'tool-call') return [{ type: part.type, text: part.text, ...options }]
    const call = calls.get(part.callId)
    return call === undefined ? [] : [{ ...callPart(call), ...options }]
  })
}

const callPart = ({ id, name, args }: RequestedToolCall): LanguageModelV4ToolCallPart => ({
  type: 'tool-call',
  toolCallId: id,
  toolName: sendableName(name),
  // Every provider takes objects, and not every one takes anything else.
  input: typeof args === 'object' && args !== null && !Array.isArray(args) ? args : { unreadable: args },
})

/** Models make up names that providers then refuse to hear; names of tools stay as they are. */
const sendableName = (name: string): string => name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64) || 'unnamed'
