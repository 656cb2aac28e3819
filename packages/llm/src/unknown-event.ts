import { TypeValidationError } from '@ai-sdk/provider'
import { fieldsOf } from './count-in.ts'

/**
 * Whether an error within a stream is only that its client could not read an event which says nothing of the answer.
 * Providers add kinds of events without notice and ask to pass over them; their clients fail at the first.
 *
 * @param event - As it came.
 * @see https://platform.claude.com/docs/en/build-with-claude/streaming#other-events
 */
export function isUnknownEvent(error: unknown, event: unknown): boolean {
  if (!TypeValidationError.isInstance(error)) return false
  const { type } = fieldsOf(event)
  // What was said and what was called comes in deltas: a piece of them must not go missing.
  return typeof type === 'string' && !type.includes('delta') && type !== 'error'
}
