import type { NewEvent } from '@workbench/core/ports/run-journal'
import type { ObservedCall } from '@workbench/core/ports/run-observer'
import type { SpanRecord } from './span-record.ts'

type SpanPart = Pick<SpanRecord, 'name' | 'kind' | 'attributes'>
type EventData = NewEvent['data']

interface CallUsage {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly costUsd: number | null
}

interface CallDetails {
  readonly cachedInputTokens?: unknown
  readonly cacheWriteTokens?: unknown
  readonly reasoningTokens?: unknown
}

/** A call of a model, as `LLMCallFinished` tells of it. */
export function chatSpan({ data, error }: Pick<ObservedCall, 'data' | 'error'>): SpanPart {
  const { model, usage, details, finishReason, refused, firstTokenMs } = data
  const used = (usage ?? null) as CallUsage | null
  const { cachedInputTokens, cacheWriteTokens, reasoningTokens } = (details ?? {}) as CallDetails
  return {
    name: `chat ${modelName(model)}`,
    kind: 'client',
    attributes: {
      'gen_ai.operation.name': 'chat',
      ...providerAndModel(model),
      'gen_ai.request.stream': true,
      'gen_ai.response.finish_reasons': typeof finishReason === 'string' ? [finishReason] : undefined,
      'gen_ai.usage.input_tokens': used?.inputTokens,
      'gen_ai.usage.output_tokens': used?.outputTokens,
      'gen_ai.usage.cache_read.input_tokens': number(cachedInputTokens),
      'gen_ai.usage.cache_creation.input_tokens': number(cacheWriteTokens),
      'gen_ai.usage.reasoning.output_tokens': number(reasoningTokens),
      // Seconds, as the convention wants them.
      'gen_ai.response.time_to_first_chunk':
        typeof firstTokenMs === 'number' ? firstTokenMs / 1000 : undefined,
      'workbench.step': text(data.key),
      'workbench.cost_usd': used?.costUsd ?? undefined,
      'workbench.refused': refused === true ? true : undefined,
      'workbench.usage_estimated': data.isEstimated === true ? true : undefined,
      'workbench.retry_in_ms': number(data.retryInMs),
      'error.type': error?.code,
    },
  }
}

/** A call of a tool, as `ToolFinished` tells of it. */
export const toolSpan = ({ data, error }: Pick<NewEvent, 'data' | 'error'>): SpanPart => ({
  name: `execute_tool ${text(data.tool) ?? 'tool'}`,
  kind: 'internal',
  attributes: {
    'gen_ai.operation.name': 'execute_tool',
    'gen_ai.tool.name': text(data.tool),
    'gen_ai.tool.call.id': text(data.callId),
    'gen_ai.tool.type': 'function',
    'workbench.step': text(data.key),
    'workbench.tool.origin': text(data.origin),
    'error.type': error?.code,
  },
})

/**
 * A turn or another step, as the event that began it tells of it: what somebody says is the invocation of an agent, a step
 * of a workflow goes by its type and id, anything else by its key.
 */
export function stepSpan(data: EventData): SpanPart {
  const { key, speaker, personaId, role, round, phase, turn, model, stepType, stepId } = data
  const attributes = {
    'workbench.step': text(key),
    'workbench.turn': number(turn),
    'workbench.round': number(round),
    'workbench.phase': text(phase),
    'workbench.role': text(role),
  }
  const agent = text(speaker)
  if (agent !== undefined) {
    return {
      name: `invoke_agent ${agent}`,
      kind: 'internal',
      attributes: {
        'gen_ai.operation.name': 'invoke_agent',
        'gen_ai.agent.name': agent,
        'gen_ai.agent.id': text(personaId),
        ...providerAndModel(model),
        ...attributes,
      },
    }
  }
  const type = text(stepType)
  if (type !== undefined) {
    const ofWorkflow = { 'workbench.step.type': type, 'workbench.step.id': text(stepId) }
    return { name: `${type} ${text(stepId)}`, kind: 'internal', attributes: { ...attributes, ...ofWorkflow } }
  }
  return { name: `step ${String(key).split('/', 1)[0]}`, kind: 'internal', attributes }
}

/** Well-known values of the convention; others go by our own name. */
const providerNames: Readonly<Record<string, string>> = { google: 'gcp.gemini' }

function providerAndModel(model: unknown) {
  if (model === undefined) return {}
  const [provider = ''] = String(model).split(':', 1)
  return {
    'gen_ai.provider.name': providerNames[provider] ?? provider,
    'gen_ai.request.model': modelName(model),
  }
}

const modelName = (model: unknown): string => String(model).replace(/^[^:]*:/, '')
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
