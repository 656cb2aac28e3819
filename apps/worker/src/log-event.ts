import type { EventType } from '@workbench/core/events/event'
import type { NewEvent } from '@workbench/core/ports/run-journal'
import type { Logger } from '@workbench/platform/logger'

/** What one follows a run by; the rest is for looking closer. */
const worthInfo: ReadonlySet<EventType> = new Set([
  'RunFinished',
  'RunCancelled',
  'RunWaiting',
  'LLMCallFinished',
  'ToolFinished',
  'ApprovalRequested',
])

/** Fields of events that hold what was said, asked or returned. */
const texts: ReadonlySet<string> = new Set(['result', 'output', 'args', 'log', 'details', 'comment'])

/** Says an event in the log as well, without the texts it carries. */
export function logEvent(logger: Logger, { type, level, component, latencyMs, data, error }: NewEvent): void {
  const details = Object.fromEntries(Object.entries(data).filter(([name]) => !texts.has(name)))
  const quietly = level === 'info' && !worthInfo.has(type)
  logger[quietly ? 'debug' : level]({ component, eventType: type, latencyMs, error, ...details }, type)
}
