import type { OutgoingEffect } from '@workbench/core/ports/outbound'
import { plainJson } from '../runner/plain-json.ts'
import { ToolError } from '../tool-error.ts'

/** What a template may become at most is 4 MiB of text, twice that as JSON. */
const limits = { maxBytes: 8 * 1024 * 1024, maxDepth: 64 }

/**
 * One form for what is shown, judged and sent: plain JSON, its text well-formed.
 *
 * @throws ToolError with `invalid_args`
 */
export function plainEffect(effect: OutgoingEffect): OutgoingEffect {
  if (effect.kind === 'httpRequest') {
    const { url, headers, body } = effect
    return { ...effect, ...plain('The request', { url, headers, body }) }
  }
  const { to, text } = effect
  const actions = effect.actions.map(({ label, url }) => ({ label, url }))
  return { ...effect, ...plain('The message', { to, text, actions }) }
}

function plain<Value>(what: string, value: Value): Value {
  try {
    return plainJson(value, limits).value as Value
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    throw new ToolError('invalid_args', `${what} can't be sent. ${error.message}`)
  }
}
