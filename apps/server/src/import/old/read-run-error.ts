import { type RunError, RunErrorCode } from '@workbench/core/models/run'
import { fieldsOf, isItem } from '../found/item-fields.ts'
import { spokenText } from '../found/old-values.ts'

/** Why an old run failed, as text or as an object with `message` and perhaps `code`. */
export function readRunError(value: unknown): RunError | null {
  if (value === undefined || value === false || value === '') return null
  if (!isItem(value)) return runError(spokenText(value) ?? String(value), null)
  const fields = fieldsOf(value)
  const message = spokenText(fields.take('message', 'text', 'detail', 'description', 'error', 'reason'))
  const code = spokenText(fields.take('code', 'type', 'name'))
  return runError(message ?? JSON.stringify(value), code)
}

function runError(message: string, code: string | null): RunError {
  const known = RunErrorCode.safeParse(code)
  const text = message.slice(0, 10_000).toWellFormed()
  return {
    code: known.success ? known.data : 'internal',
    message: known.success || code === null ? text : `${code}: ${text}`,
    hint: 'It happened where the run was made, before it was imported.',
  }
}
