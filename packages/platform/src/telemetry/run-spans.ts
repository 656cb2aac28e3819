import { createHash } from 'node:crypto'
import type { ClaimedRun, NewEvent } from '@workbench/core/ports/run-journal'
import type { AttemptObserver, RunObserver } from '@workbench/core/ports/run-observer'
import { outerKeyOf } from '@workbench/core/runs/outer-key'
import { newSpanId } from '../correlation.ts'
import type { RecordSpan } from './span-record.ts'

/**
 * The span of queueing a run has an id made of the run's, so that workers know their parent without being told, also
 * those that take the run up after another one died.
 */
export const queueSpanIdOf = (runId: string): string =>
  createHash('sha256').update(`queue ${runId}`).digest('hex').slice(0, 16)

interface RunSpansOptions {
  readonly record: RecordSpan
  readonly now: () => number
}

interface OpenTurn {
  readonly spanId: string
  readonly startMs: number
  readonly data: NewEvent['data']
  error: string | null
}

/**
 * A span for each attempt at a run, below it one for each turn or other step, below these one for each call of a model or
 * a tool, in the words of the semantic conventions for generative AI
 * (https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/). Texts are not among them.
 */
export function createRunSpans({ record, now }: RunSpansOptions): RunObserver {
  return {
    takenUp(run: ClaimedRun): AttemptObserver {
      const { runId, kind, attempt, correlation, steps } = run
      const { traceId, requestId } = correlation
      const spanId = newSpanId()
      const startMs = now()
      const open = new Map<string, OpenTurn>()
      const ofRun = { 'workbench.run.id': runId, 'gen_ai.conversation.id': runId }
      let outcome = 'lost'
      let error: string | null = null

      function endTurn(key: string, endMs: number): void {
        const turn = open.get(key)
        if (turn === undefined) return
        open.delete(key)
        const { speaker, personaId, role, round, phase, turn: index } = turn.data
        record({
          name: `invoke_agent ${text(speaker) ?? 'agent'}`,
          kind: 'internal',
          traceId,
          spanId: turn.spanId,
          parentSpanId: spanId,
          startMs: turn.startMs,
          endMs,
          error: turn.error,
          attributes: {
            ...ofRun,
            'gen_ai.operation.name': 'invoke_agent',
            'gen_ai.agent.name': text(speaker),
            'gen_ai.agent.id': text(personaId),
            ...providerAndModel(turn.data.model),
            'workbench.step': key,
            'workbench.turn': number(index),
            'workbench.round': number(round),
            'workbench.phase': text(phase),
            'workbench.role': text(role),
            'error.type': turn.error ?? undefined,
          },
        })
      }

      function recordCall({ data, at, latencyMs, error: failure }: NewEvent): void {
        const turn = open.get(outerKeyOf(String(data.key)))
        if (turn !== undefined) turn.error = failure?.code ?? null
        const endMs = Date.parse(at)
        record({
          name: `chat ${modelName(data.model)}`,
          kind: 'client',
          traceId,
          spanId: newSpanId(),
          parentSpanId: turn?.spanId ?? spanId,
          startMs: endMs - (latencyMs ?? 0),
          endMs,
          error: failure?.code ?? null,
          attributes: { ...ofRun, ...callAttributes(data), 'error.type': failure?.code },
        })
      }

      function recordToolCall({ data, at, latencyMs, error: failure }: NewEvent): void {
        const endMs = Date.parse(at)
        record({
          name: `execute_tool ${text(data.tool) ?? 'tool'}`,
          kind: 'internal',
          traceId,
          spanId: newSpanId(),
          parentSpanId: open.get(outerKeyOf(String(data.key)))?.spanId ?? spanId,
          startMs: endMs - (latencyMs ?? 0),
          endMs,
          error: failure?.code ?? null,
          attributes: {
            ...ofRun,
            'gen_ai.operation.name': 'execute_tool',
            'gen_ai.tool.name': text(data.tool),
            'gen_ai.tool.call.id': text(data.callId),
            'gen_ai.tool.type': 'function',
            'workbench.step': String(data.key),
            'workbench.tool.origin': text(data.origin),
            'error.type': failure?.code,
          },
        })
      }

      return {
        onEvent(event) {
          const { type, at, data } = event
          const key = String(data.key)
          if (type === 'TurnStarted' || type === 'StepStarted') {
            open.set(key, { spanId: newSpanId(), startMs: Date.parse(at), data, error: null })
          } else if (type === 'TurnFinished' || type === 'StepFinished') endTurn(key, Date.parse(at))
          else if (type === 'LLMCallFinished') recordCall(event)
          else if (type === 'ToolFinished') recordToolCall(event)
          else if (type === 'RunWaiting') outcome = 'waiting'
          else if (type === 'RunQueued') outcome = 'handed_back'
          else if (type === 'RunFinished' || type === 'RunCancelled') {
            outcome = type === 'RunCancelled' ? 'cancelled' : String(data.status)
            error = outcome === 'cancelled' ? null : (event.error?.code ?? null)
          }
        },
        over() {
          const endMs = now()
          for (const [key, turn] of open) {
            turn.error ??= outcome
            endTurn(key, endMs)
          }
          record({
            name: `run ${kind}`,
            kind: 'consumer',
            traceId,
            spanId,
            parentSpanId: queueSpanIdOf(runId),
            startMs,
            endMs,
            error: outcome === 'lost' ? 'lost' : error,
            attributes: {
              ...ofRun,
              'workbench.run.kind': kind,
              'workbench.run.attempt': attempt,
              'workbench.run.outcome': outcome,
              'workbench.run.known_steps': steps.length,
              'workbench.request.id': requestId,
              'error.type': error ?? undefined,
            },
          })
        },
      }
    },
  }
}

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

function callAttributes({
  model,
  usage,
  details,
  finishReason,
  refused,
  firstTokenMs,
  ...data
}: NewEvent['data']) {
  const used = (usage ?? null) as CallUsage | null
  const { cachedInputTokens, cacheWriteTokens, reasoningTokens } = (details ?? {}) as CallDetails
  return {
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
    'gen_ai.response.time_to_first_chunk': typeof firstTokenMs === 'number' ? firstTokenMs / 1000 : undefined,
    'workbench.step': String(data.key),
    'workbench.cost_usd': used?.costUsd ?? undefined,
    'workbench.refused': refused === true ? true : undefined,
    'workbench.usage_estimated': data.isEstimated === true ? true : undefined,
    'workbench.retry_in_ms': number(data.retryInMs),
  }
}

/** Well-known values of the convention; others go by our own name. */
const providerNames: Readonly<Record<string, string>> = { google: 'gcp.gemini' }

function providerAndModel(model: unknown) {
  const [provider = ''] = String(model).split(':', 1)
  return {
    'gen_ai.provider.name': providerNames[provider] ?? provider,
    'gen_ai.request.model': modelName(model),
  }
}

const modelName = (model: unknown): string => String(model).replace(/^[^:]*:/, '')
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
