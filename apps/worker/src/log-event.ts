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
  const said = level === 'info' && !worthInfo.has(type) ? 'debug' : level
  if (!logger.isLevelEnabled(said)) return
  const details = Object.fromEntries(Object.entries(data).filter(([name]) => !texts.has(name)))
  logger[said]({ component, eventType: type, latencyMs, error, ...details }, type)
}
