import { duration } from '../../../../format/duration.ts'
import { isObject } from '../fields/debate-request.ts'
import type { StepField, StepTypeInfo } from '../step-types.ts'
import type { StepDraft } from '../workflow-shapes.ts'

const most = 160

/** What a step does, on one line: its choices, and the first text that says something. */
export function stepSummary(step: StepDraft, type: StepTypeInfo | undefined): string {
  const words: string[] = []
  for (const field of type?.fields ?? []) {
    const word = wordOf(field, step[field.name])
    if (word === '') continue
    words.push(word)
    if (field.kind !== 'choice') break
  }
  return words.join(' ').slice(0, most)
}

function wordOf({ kind, required }: StepField, value: unknown): string {
  switch (kind) {
    case 'choice':
      return required && typeof value === 'string' ? value : ''
    case 'duration':
      return typeof value === 'number' ? duration(value) : ''
    case 'debate':
      return isObject(value) && typeof value.topic === 'string' ? value.topic : ''
    case 'steps':
    case 'pairs':
    case 'notify':
    case 'number':
      return ''
    default:
      return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : ''
  }
}
