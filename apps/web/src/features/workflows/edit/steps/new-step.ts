import type { StepField, StepTypeInfo } from '../step-types.ts'
import type { StepDraft } from '../workflow-shapes.ts'
import { freeId } from './step-tree.ts'

/** What steps of a type are called at first. */
const ids: Readonly<Record<string, string>> = {
  condition: 'check',
  forEach: 'each',
  runDebate: 'debate',
  transform: 'compute',
  httpRequest: 'request',
  sendMessage: 'tell',
  persistRecord: 'keep',
  approval: 'ask',
  delay: 'wait',
}

/** A step that was just added: with an id of its own, and with what its required fields begin with. */
export function newStep({ type, fields }: StepTypeInfo, taken: ReadonlySet<string>): StepDraft {
  const begun = fields
    .filter(({ required }) => required)
    .map((field) => [field.name, beginning(field)] as const)
    .filter(([, value]) => value !== undefined)
  return { id: freeId(ids[type] ?? type, taken), type, ...Object.fromEntries(begun) }
}

function beginning({ kind, default: preset, choices }: StepField): unknown {
  if (preset !== undefined) return preset
  switch (kind) {
    case 'steps':
    case 'names':
      return []
    case 'choice':
      return choices?.[0] ?? ''
    case 'duration':
      return 3_600_000
    case 'number':
      return 1
    case 'debate':
      return { scenarioId: '' }
    case 'pairs':
      return {}
    // Nothing yet is no empty text.
    case 'json':
      return undefined
    default:
      return ''
  }
}
