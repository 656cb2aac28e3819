import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Tool } from '@workbench/client/models'
import { Page } from '../../components/page.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { Tag } from '../../components/tag.tsx'
import { toast } from '../../components/toasts.tsx'
import { CallsPanel } from './calls/calls-panel.tsx'
import { SourceForm } from './editor/source-form.tsx'
import { ToolFaults } from './editor/tool-faults.tsx'
import { ToolSave } from './editor/tool-save.tsx'
import { useToolEditor } from './editor/use-tool-editor.ts'
import { PolicyPanel } from './policy-panel.tsx'
import { originWords } from './reach-words.ts'
import { ToolActions } from './tool-actions.tsx'
import { toolQuery } from './tools-queries.ts'
import { TryTool } from './try/try-tool.tsx'
import { UnloadedTool } from './unloaded-tool.tsx'

const route = getRouteApi('/tools/$name')

/** A tool: what it may touch, a place to try it, its source, its calls. */
export function ToolPage() {
  const { name } = route.useParams()
  const { data, error, refetch } = useQuery(toolQuery(name))
  if (data !== undefined) return <LoadedTool key={name} tool={data} />
  return <UnloadedTool name={name} error={error} onRetry={() => void refetch()} />
}

function LoadedTool({ tool }: { readonly tool: Tool }) {
  const { name, origin, server, policy } = tool
  const { tab: asked = 'policy', ...calls } = route.useSearch()
  const navigate = route.useNavigate()
  const isScript = origin === 'script'
  const tab = asked === 'source' && !isScript ? 'policy' : asked
  const editor = useToolEditor(tool, () => toast('Saved', 'In force from the next call on.'))
  const { draft, change, faults } = editor
  return (
    <Page
      title={name}
      isWide
      aside={
        <span className="flex flex-wrap items-center gap-1.5">
          <Tag>{originWords[origin]}</Tag>
          {server !== null && <Tag>{server}</Tag>}
          {!policy.enabled && <Tag>off</Tag>}
        </span>
      }
      actions={
        <>
          <ToolSave editor={editor} />
          {isScript && <ToolActions name={name} />}
        </>
      }
    >
      <Tabs
        label="Tool"
        tabs={[
          { value: 'policy', label: 'Policy' },
          { value: 'try', label: 'Try it' },
          ...(isScript ? [{ value: 'source' as const, label: 'Source' }] : []),
          { value: 'calls', label: 'Calls' },
        ]}
        value={tab}
        onChange={(next) => void navigate({ search: next === 'policy' ? {} : { tab: next } })}
      >
        <div className="mb-5 empty:hidden">
          <ToolFaults editor={editor} />
        </div>
        {tab === 'policy' && <PolicyPanel tool={tool} editor={editor} />}
        {tab === 'try' && <TryTool tool={tool} isDirty={editor.isDirty} />}
        {tab === 'source' && <SourceForm draft={draft} onChange={change} faults={faults} />}
        {tab === 'calls' && (
          <CallsPanel
            tool={name}
            search={calls}
            onSearch={({ tool: _, ...next }) =>
              void navigate({ search: { tab: 'calls', ...next }, replace: true })
            }
          />
        )}
      </Tabs>
    </Page>
  )
}
