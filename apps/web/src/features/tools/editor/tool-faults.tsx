import { faultsBeside } from '../../../api/faults.ts'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import type { ToolEditor } from './use-tool-editor.ts'

const policyFields = ['net', 'read', 'write', 'secrets', 'timeoutMs', 'memoryMb', 'maxOutputBytes']
const shown = [
  'name',
  'description',
  'inputSchema',
  'source',
  ...policyFields.map((field) => `policy.${field}`),
]

/** Why a tool could not be saved, and the faults that no field shows. */
export function ToolFaults({ editor: { error, faults } }: { readonly editor: ToolEditor }) {
  if (error === null) return null
  const others = faultsBeside(faults, shown)
  return (
    <ErrorNotice error={error} title="The tool could not be saved">
      {others.length > 1 && others.map((fault) => <p key={fault}>{fault}</p>)}
    </ErrorNotice>
  )
}
