import { useQuery } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { faultWithin } from '../../../api/faults.ts'
import type { ToolLimits } from '../../tools/narrowing/limits-text.ts'
import { NarrowingFields } from '../../tools/narrowing/narrowing-fields.tsx'
import { toolsQuery } from '../../tools/tools-queries.ts'
import { useEditorMeans } from './editor-means.ts'
import { EditorPart } from './editor-part.tsx'
import type { WorkflowContent } from './workflow-shapes.ts'

interface Props {
  readonly limits: WorkflowContent['toolLimits']
  readonly onChange: (limits: ToolLimits) => void
}

/** Tools whose policies steps act under. */
const tools = ['http_request', 'send_message']

/** What the policies of http_request and send_message are narrowed to for this workflow. */
export function LimitsPart({ limits, onChange }: Props) {
  const { faults } = useEditorMeans()
  const { data = [] } = useQuery(toolsQuery)
  const limited = Object.keys(limits)
  return (
    <EditorPart
      icon={ShieldCheck}
      title="Limits"
      field="toolLimits"
      gist={limited.length === 0 ? 'as the policies say' : `narrower for ${limited.join(', ')}`}
      hasFault={faultWithin(faults, 'toolLimits') !== undefined}
    >
      <p className="text-sm text-muted">
        Requests and messages go out under the policies of these tools. A workflow can narrow them, never
        widen them.
      </p>
      {[...new Set([...tools, ...limited])].map((tool) => (
        <fieldset key={tool} className="flex flex-col border-line not-first:border-t not-first:pt-3">
          <legend className="float-left font-mono text-sm font-medium">{tool}</legend>
          <NarrowingFields
            tool={tool}
            policy={data.find(({ name }) => name === tool)?.policy ?? null}
            limits={limits as ToolLimits}
            onChange={onChange}
            faults={faults}
          />
        </fieldset>
      ))}
    </EditorPart>
  )
}
