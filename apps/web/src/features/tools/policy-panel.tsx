import type { Tool } from '@workbench/client/models'
import { TriangleAlert } from 'lucide-react'
import { Card } from '../../components/card.tsx'
import { JsonValue } from '../../components/json-value.tsx'
import { Time } from '../../components/time.tsx'
import { PolicyForm } from './editor/policy-form.tsx'
import type { ToolEditor } from './editor/use-tool-editor.ts'

interface Props {
  readonly tool: Tool
  readonly editor: ToolEditor
}

/** The policy, and beside it what models are told of the tool. */
export function PolicyPanel({ tool, editor: { draft, change, faults } }: Props) {
  const { isSandboxed, server, updatedAt, description, inputSchema, origin } = tool
  return (
    <div className="grid items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-5">
        {!isSandboxed && <NotSandboxed server={server} />}
        <PolicyForm
          policy={draft.policy}
          onChange={(changes) => change({ policy: { ...draft.policy, ...changes } })}
          faults={faults}
          isSandboxed={isSandboxed}
        />
      </div>
      <Card aria-labelledby="told" className="flex min-w-0 flex-col gap-3 p-4 desktop:sticky desktop:top-16">
        <h2 id="told" className="font-semibold">
          What models are told
        </h2>
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {description}
        </p>
        <JsonValue label="Arguments" value={inputSchema} />
        <p className="text-sm text-muted">
          {updatedAt === null ? (
            'As shipped: nobody has changed it here.'
          ) : (
            <>
              {origin === 'script' ? 'Last changed' : 'Its policy was changed'} <Time at={updatedAt} />.
            </>
          )}
        </p>
        <p className="text-sm text-muted">
          Personas and scenarios can narrow this policy for themselves, never widen it.
        </p>
      </Card>
    </div>
  )
}

const NotSandboxed = ({ server }: { readonly server: string | null }) => (
  <section
    aria-label="Not sandboxed"
    className="flex gap-3 rounded-lg border border-waiting/40 bg-waiting-soft px-4 py-3"
  >
    <TriangleAlert className="mt-0.5 size-4 shrink-0 text-waiting" aria-hidden />
    <div className="min-w-0">
      <p className="font-medium">
        Not sandboxed: a tool of the MCP server{server === null ? '' : ` ${server}`}
      </p>
      <p className="max-w-[80ch] text-sm wrap-anywhere">
        Its code is a program of its own that touches whatever it can, wherever it runs. This policy decides
        whether it is called, who approves, how long it may take and how much it may answer; no more.
      </p>
    </div>
  </section>
)
