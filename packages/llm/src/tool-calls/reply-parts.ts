import type {
  LanguageModelV4StreamPart,
  LanguageModelV4ToolCall,
  SharedV4ProviderMetadata,
} from '@ai-sdk/provider'
import type { ModelReply, RequestedToolCall } from '@workbench/core/ports/language-model'
import { cleanText } from '../clean-text.ts'
import { cleanJson } from './clean-json.ts'
import { providerStateOf, type StatePart } from './provider-state.ts'
import { readArguments } from './read-arguments.ts'

/** More of them in one reply are not heard. */
const mostCalls = 64
const longestName = 200
const longestId = 200

/** What a streamed reply is made of, gathered for the calls in it and for the provider that wants it back. */
export interface ReplyParts {
  take(part: LanguageModelV4StreamPart): void
  /**
   * @param reply.model - `provider:model`.
   * @param reply.takesThoughtsBack - Thoughts go back even where nothing was signed.
   */
  end(reply: {
    readonly model: string
    readonly takesThoughtsBack: boolean
  }): Pick<ModelReply, 'toolCalls' | 'providerState'>
}

interface Block {
  readonly type: 'text' | 'reasoning'
  text: string
  options: SharedV4ProviderMetadata | null
}

export function createReplyParts(): ReplyParts {
  const parts: (Block | Extract<StatePart, { type: 'tool-call' }>)[] = []
  const blocks = new Map<string, Block>()
  const calls: RequestedToolCall[] = []
  const ids = new Set<string>()

  function open(type: Block['type'], id: string): Block {
    const block: Block = { type, text: '', options: null }
    parts.push(block)
    // Some providers use an id again once its block has ended.
    blocks.set(`${type} ${id}`, block)
    return block
  }

  /** Some servers name no id, or the same one twice. */
  function uniqueId(given: string): string {
    const base = cleanText(given).trim().slice(0, longestId) || 'call'
    let id = given.trim() === '' ? `${base}_${calls.length + 1}` : base
    for (let next = 2; ids.has(id); next += 1) id = `${base}_${next}`
    ids.add(id)
    return id
  }

  function call({ toolCallId, toolName, input, providerMetadata }: LanguageModelV4ToolCall): void {
    if (calls.length >= mostCalls) return
    const id = uniqueId(toolCallId)
    calls.push({
      id,
      name: cleanText(toolName).slice(0, longestName).toWellFormed(),
      ...readArguments(input),
    })
    parts.push({ type: 'tool-call', callId: id, options: providerMetadata ?? null })
  }

  return {
    take(part) {
      switch (part.type) {
        case 'text-start':
        case 'reasoning-start':
          addTo(open(part.type === 'text-start' ? 'text' : 'reasoning', part.id), '', part.providerMetadata)
          break
        case 'text-delta':
        case 'reasoning-delta': {
          const type = part.type === 'text-delta' ? 'text' : 'reasoning'
          const block = blocks.get(`${type} ${part.id}`) ?? open(type, part.id)
          addTo(block, part.delta, part.providerMetadata)
          break
        }
        case 'text-end':
        case 'reasoning-end': {
          const block = blocks.get(`${part.type === 'text-end' ? 'text' : 'reasoning'} ${part.id}`)
          if (block !== undefined) addTo(block, '', part.providerMetadata)
          break
        }
        case 'tool-call':
          // The other ones were made by the provider itself, which nobody asked it to.
          if (part.providerExecuted !== true) call(part)
          break
      }
    },
    end({ model, takesThoughtsBack }) {
      if (calls.length === 0) return { toolCalls: [], providerState: null }
      const kept = parts.filter(
        (part) =>
          part.options !== null ||
          part.type === 'tool-call' ||
          (part.text !== '' && (part.type === 'text' || takesThoughtsBack)),
      )
      const state = providerStateOf({ model, parts: kept })
      return { toolCalls: calls, providerState: state === null ? null : (cleanJson(state)?.value ?? null) }
    },
  }
}

/** What is said of a block comes with its start, its pieces or its end: a signature as a rule last. */
function addTo(block: Block, text: string, metadata: SharedV4ProviderMetadata | undefined): void {
  block.text += text
  if (metadata === undefined) return
  const known = block.options ?? {}
  const added = Object.entries(metadata).map(([name, fields]) => [name, { ...known[name], ...fields }])
  block.options = { ...known, ...Object.fromEntries(added) }
}
