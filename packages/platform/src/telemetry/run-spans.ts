import { spanIdOf } from '@workbench/core/events/span-id'
import type { ClaimedRun, NewEvent } from '@workbench/core/ports/run-journal'
import type { AttemptObserver, RunObserver } from '@workbench/core/ports/run-observer'
import { outerKeyOf } from '@workbench/core/runs/outer-key'
import { newSpanId } from '../correlation.ts'
import { chatSpan, stepSpan, toolSpan } from './call-spans.ts'
import { queueSpanIdOf } from './queue-spans.ts'
import type { RecordSpan, SpanRecord } from './span-record.ts'

interface RunSpansOptions {
  readonly record: RecordSpan
  readonly now: () => number
}

interface OpenStep {
  readonly startMs: number
  readonly data: NewEvent['data']
  /** Of its last call. */
  error: string | null
}

/** Ends of an attempt, not of its run: what is under way then is no failure. */
const goesOn: ReadonlySet<string> = new Set(['waiting', 'handed_back'])

/**
 * A span for each attempt at a run, below it one for each turn or other step, below these one for each call of a model or
 * a tool, in the words of the semantic conventions for generative AI
 * (https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/). Texts are not among them. Spans of steps and calls
 * have the ids that went out in `traceparent` on their behalf.
 */
export function createRunSpans({ record, now }: RunSpansOptions): RunObserver {
  const ofRun = (runId: string) => ({ 'workbench.run.id': runId, 'gen_ai.conversation.id': runId })

  return {
    calledAside({ runId, traceId }, call) {
      const endMs = Date.parse(call.at)
      const { attributes, ...span } = chatSpan(call)
      record({
        ...span,
        traceId,
        spanId: newSpanId(),
        parentSpanId: queueSpanIdOf(runId),
        startMs: endMs - (call.latencyMs ?? 0),
        endMs,
        error: call.error?.code ?? null,
        attributes: { ...ofRun(runId), ...attributes },
      })
    },

    takenUp(run: ClaimedRun): AttemptObserver {
      const { runId, kind, attempt, correlation, steps } = run
      const { traceId, requestId } = correlation
      const spanId = newSpanId()
      const startMs = now()
      const open = new Map<string, OpenStep>()
      let outcome = 'lost'
      let error: string | null = null

      const stepSpanId = (key: string): string => spanIdOf(runId, attempt, key)

      function recordStep(key: string, step: OpenStep, endMs: number): void {
        const { attributes, ...span } = stepSpan(step.data)
        record({
          ...span,
          ...{ traceId, spanId: stepSpanId(key), parentSpanId: parentOf(key) },
          ...{ startMs: step.startMs, endMs, error: step.error },
          attributes: { ...ofRun(runId), ...attributes, 'error.type': step.error ?? undefined },
        })
      }

      /** A step within another one is below it: a passage of a loop, a call within a turn. */
      function parentOf(key: string): string {
        for (let at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) {
          const outer = key.slice(0, at)
          if (open.has(outer)) return stepSpanId(outer)
        }
        return spanId
      }

      function endStep({ at, data, latencyMs, error: failure }: NewEvent): void {
        const key = String(data.key)
        const endMs = Date.parse(at)
        // It may have begun in an attempt before this one.
        const begun = open.get(key) ?? {
          ...{ startMs: Math.max(startMs, endMs - (latencyMs ?? 0)), data, error: null },
        }
        recordStep(key, { ...begun, error: failure?.code ?? begun.error }, endMs)
        open.delete(key)
      }

      function recordCall(
        event: NewEvent,
        { attributes, ...span }: Pick<SpanRecord, 'name' | 'kind' | 'attributes'>,
      ) {
        const { data, at, latencyMs, error: failure } = event
        const key = String(data.key)
        const outer = outerKeyOf(key)
        const endMs = Date.parse(at)
        record({
          ...span,
          traceId,
          spanId: typeof data.spanId === 'string' ? data.spanId : stepSpanId(key),
          parentSpanId: open.has(outer) ? stepSpanId(outer) : spanId,
          startMs: endMs - (latencyMs ?? 0),
          endMs,
          error: failure?.code ?? null,
          attributes: { ...ofRun(runId), ...attributes },
        })
      }

      return {
        onEvent(event) {
          const { type, at, data } = event
          const key = String(data.key)
          if (type === 'TurnStarted' || type === 'StepStarted') {
            // Further tries, and what a step remembers, belong to what is open.
            if (!open.has(key)) open.set(key, { startMs: Date.parse(at), data, error: null })
          } else if (type === 'TurnFinished' || type === 'StepFinished') endStep(event)
          else if (type === 'LLMCallFinished') {
            const step = open.get(outerKeyOf(key))
            if (step !== undefined) step.error = event.error?.code ?? null
            recordCall(event, chatSpan(event))
          } else if (type === 'ToolFinished') recordCall(event, toolSpan(event))
          else if (type === 'RunWaiting') outcome = 'waiting'
          else if (type === 'RunQueued') outcome = 'handed_back'
          else if (type === 'RunFinished' || type === 'RunCancelled') {
            outcome = type === 'RunCancelled' ? 'cancelled' : String(data.status)
            error = outcome === 'cancelled' ? null : (event.error?.code ?? null)
          }
        },
        over() {
          const endMs = now()
          for (const [key, step] of open) {
            recordStep(key, { ...step, error: step.error ?? (goesOn.has(outcome) ? null : outcome) }, endMs)
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
              ...ofRun(runId),
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
