import type { ReactNode } from 'react'
import { type Faults, faultWithin } from '../../../api/faults.ts'
import { CodeArea } from '../../../components/code-area.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import type { ToolDraft } from './tool-draft.ts'

interface Props {
  readonly draft: ToolDraft
  readonly onChange: (changes: Partial<ToolDraft>) => void
  readonly faults: Faults
  /** What stands first, e.g. the name of a new one. */
  readonly children?: ReactNode
}

/** What a script tool is: what models are told of it, and what it does. */
export const SourceForm = ({ draft, onChange, faults, children }: Props) => (
  <div className="flex flex-col gap-5">
    {children}
    <TextArea
      label="Description"
      description="What it does and when to use it; models read this."
      value={draft.description}
      onChange={(description) => onChange({ description })}
      error={faults.description}
      minRows={2}
      dir="auto"
    />
    <CodeArea
      label="Source"
      description="An ES module in TypeScript whose default export is an async function of (args, ctx)."
      value={draft.source}
      onChange={(source) => onChange({ source })}
      error={faultWithin(faults, 'source')}
      minRows={16}
    />
    <CodeArea
      label="Arguments"
      description="A JSON Schema of type object; calls that don't fit are refused before they are made."
      value={draft.schema}
      onChange={(schema) => onChange({ schema })}
      error={faultWithin(faults, 'inputSchema')}
      minRows={8}
    />
  </div>
)
