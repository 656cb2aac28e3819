import { WorkbenchError } from '@workbench/core/errors'
import { describeError } from '@workbench/platform/describe-error'

/** What went wrong and what to do, for a person, without line breaks. */
export function oneLine(error: unknown): string {
  const text =
    error instanceof WorkbenchError && error.hint !== null
      ? `${sentence(error.message)} ${error.hint}`
      : describeError(error).message
  return text.replaceAll(/\s*\n\s*/g, ' ')
}

/** Messages of other programs end without a mark. */
const sentence = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`)
