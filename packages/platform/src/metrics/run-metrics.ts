import { isRefusal } from '@workbench/core/models/tool-call-record'
import type { ClaimedRun, NewEvent } from '@workbench/core/ports/run-journal'
import type { AttemptObserver, ObservedCall, RunObserver } from '@workbench/core/ports/run-observer'
import { metrics } from './definitions.ts'
import type { MetricTotals } from './metric-totals.ts'

/** Names come from personas and requests: beyond this many they are counted together, as `other`. */
const mostModels = 200
const mostTools = 200

/** Counts runs, turns, calls of models and of tools by what their events say. */
export function createRunMetrics(totals: MetricTotals): RunObserver {
  const seen = new Set<string>()
  const labelsOf = (model: unknown) => {
    const name = typeof model === 'string' ? model : 'unknown'
    if (seen.size < mostModels) seen.add(name)
    const colon = name.indexOf(':')
    const provider = colon < 0 ? 'unknown' : name.slice(0, colon)
    return { provider, model: seen.has(name) ? name.slice(colon + 1) : 'other' }
  }

  const tools = new Set<string>()
  const toolOf = (tool: unknown): string => {
    const name = String(tool)
    if (tools.size < mostTools) tools.add(name)
    return tools.has(name) ? name : 'other'
  }

  return {
    calledAside: (_run, call) => countCall(call, labelsOf(call.data.model), totals),
    takenUp({ kind, attempt, startedAtMs, queuedAtMs }: ClaimedRun): AttemptObserver {
      if (attempt === 1) {
        totals.count(metrics.runsStarted, { kind })
        totals.observe(metrics.queueWait, { kind }, seconds(startedAtMs - queuedAtMs))
      } else {
        totals.count(metrics.runsResumed, { kind })
      }
      const modelOf = new Map<unknown, unknown>()

      const ended = ({ type, at, error, data }: NewEvent) => {
        const status = type === 'RunCancelled' ? 'cancelled' : String(data.status)
        totals.count(metrics.runsEnded, { kind, status })
        totals.observe(metrics.runDuration, { kind, status }, seconds(Date.parse(at) - startedAtMs))
        if (error !== null) totals.count(metrics.runErrors, { kind, code: error.code })
      }

      return {
        onEvent(event) {
          const { type, latencyMs, data } = event
          if (type === 'LLMCallFinished') countCall(event, labelsOf(data.model), totals)
          else if (type === 'ToolFinished') countToolCall(event, toolOf(data.tool), totals)
          else if (type === 'TurnStarted') modelOf.set(data.key, data.model)
          else if (type === 'TurnFinished') {
            const labels = labelsOf(modelOf.get(data.key))
            modelOf.delete(data.key)
            totals.observe(metrics.turnDuration, labels, seconds(latencyMs ?? 0))
          } else if (type === 'RunFinished' || type === 'RunCancelled') ended(event)
        },
        over: () => modelOf.clear(),
      }
    },
  }
}

interface CallUsage {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly costUsd: number | null
}

function countCall(
  { latencyMs, data, error }: ObservedCall,
  labels: { readonly provider: string; readonly model: string },
  totals: MetricTotals,
): void {
  const outcome = error !== null ? 'error' : data.refused === true ? 'refused' : 'ok'
  totals.count(metrics.modelCalls, { ...labels, outcome })
  totals.observe(metrics.modelCallDuration, labels, seconds(latencyMs ?? 0))
  if (typeof data.firstTokenMs === 'number') {
    totals.observe(metrics.modelFirstToken, labels, seconds(data.firstTokenMs))
  }
  if (outcome === 'refused') totals.count(metrics.modelRefusals, labels)
  if (error !== null) totals.count(metrics.modelErrors, { ...labels, code: error.code })
  if (typeof data.retryInMs === 'number') totals.count(metrics.modelRetries, labels)
  const usage = (data.usage ?? null) as CallUsage | null
  if (usage === null) return
  totals.count(metrics.modelTokens, { ...labels, direction: 'input' }, usage.inputTokens)
  totals.count(metrics.modelTokens, { ...labels, direction: 'output' }, usage.outputTokens)
  if (usage.costUsd === null) totals.count(metrics.modelUnpriced, labels)
  else totals.count(metrics.modelCost, labels, usage.costUsd)
}

function countToolCall({ latencyMs, error }: NewEvent, tool: string, totals: MetricTotals): void {
  const outcome = error === null ? 'ok' : isRefusal(error.code) ? 'refused' : 'error'
  totals.count(metrics.toolCalls, { tool, outcome })
  totals.observe(metrics.toolCallDuration, { tool }, seconds(latencyMs ?? 0))
  if (error !== null) totals.count(metrics.toolErrors, { tool, code: error.code })
}

const seconds = (ms: number): number => Math.max(0, ms) / 1000
