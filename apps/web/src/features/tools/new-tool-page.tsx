import { getRouteApi } from '@tanstack/react-router'
import { Card } from '../../components/card.tsx'
import { Page } from '../../components/page.tsx'
import { TextField } from '../../components/text-field.tsx'
import { toast } from '../../components/toasts.tsx'
import { SourceForm } from './editor/source-form.tsx'
import { ToolFaults } from './editor/tool-faults.tsx'
import { ToolSave } from './editor/tool-save.tsx'
import { useToolEditor } from './editor/use-tool-editor.ts'

const route = getRouteApi('/tools/new')

/** A script tool that is being written. */
export function NewToolPage() {
  const navigate = route.useNavigate()
  const editor = useToolEditor(null, ({ name }) => {
    toast('Tool saved', name)
    void navigate({
      to: '/tools/$name',
      params: { name },
      search: { tab: 'try' },
      replace: true,
      ignoreBlocker: true,
    })
  })
  const { draft, change, faults } = editor
  return (
    <Page title="New script tool" isWide actions={<ToolSave editor={editor} />}>
      <div className="grid items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <ToolFaults editor={editor} />
          <SourceForm draft={draft} onChange={change} faults={faults}>
            <TextField
              label="Name"
              description="Letters, digits, “_” and “-”; models call it by this name, and it stays."
              value={draft.name}
              onChange={(name) => change({ name })}
              error={faults.name}
              placeholder="count_words"
              autoComplete="off"
              spellCheck={false}
            />
          </SourceForm>
        </div>
        <Card
          aria-labelledby="beginning"
          className="flex flex-col gap-2 p-4 text-sm desktop:sticky desktop:top-16"
        >
          <h2 id="beginning" className="text-base font-semibold">
            It begins with nothing
          </h2>
          <p className="text-muted">
            A new tool computes and no more: no host, no file, no secret. Once it is saved you can try it, and
            its policy can name what it needs.
          </p>
        </Card>
      </div>
    </Page>
  )
}
