import type { ToolCall } from '@workbench/client/models'
import { Wrench } from 'lucide-react'
import { CopyButton } from '../../../components/copy-button.tsx'
import { Disclosure } from '../../../components/disclosure.tsx'
import { duration } from '../../../format/duration.ts'

/** Tools a turn used, folded. */
export const ToolCalls = ({ calls }: { readonly calls: readonly ToolCall[] }) => (
  <>
    {calls.map((call) => (
      <div key={call.id} className="mt-2 rounded-md border border-line bg-canvas px-2 py-0.5">
        <Disclosure
          summary={
            <span className="flex min-w-0 flex-wrap items-center gap-x-2">
              <Wrench className="size-3.5 shrink-0" aria-hidden />
              <span className="font-mono wrap-anywhere text-ink">{call.name}</span>
              <span className="whitespace-nowrap">{duration(call.latencyMs)}</span>
              {call.error !== null && <span className="text-failed">failed: {call.error.code}</span>}
            </span>
          }
        >
          <div className="flex flex-col gap-2 pb-2">
            <Value label="Arguments" value={call.args} />
            {call.error === null ? (
              <Value label="Result" value={call.result} />
            ) : (
              <p className="text-sm text-failed wrap-anywhere">{call.error.message}</p>
            )}
          </div>
        </Disclosure>
      </div>
    ))}
  </>
)

const shown = 20_000

function Value({ label, value }: { readonly label: string; readonly value: unknown }) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? 'nothing')
  return (
    <div>
      <div className="flex items-center justify-between text-xs text-muted">
        {label}
        <CopyButton text={text} label={`Copy ${label.toLowerCase()}`} />
      </div>
      <pre className="max-h-72 overflow-y-auto rounded-md bg-sunken p-2 font-mono text-xs whitespace-pre-wrap wrap-anywhere">
        {text.length > shown ? `${text.slice(0, shown)}…` : text}
      </pre>
    </div>
  )
}
