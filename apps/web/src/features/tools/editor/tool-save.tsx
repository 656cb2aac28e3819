import { useMemo } from 'react'
import { Button } from '../../../components/button.tsx'
import { UnsavedGuard } from '../../../components/unsaved-guard.tsx'
import { useShortcuts } from '../../../keyboard/shortcuts.ts'
import type { ToolEditor } from './use-tool-editor.ts'

/** Saves by button and by ⌘S; asks before changes are lost. */
export function ToolSave({ editor: { isDirty, isSaved, isSaving, save } }: { readonly editor: ToolEditor }) {
  useShortcuts(useMemo(() => [{ keys: 'mod+s', label: 'Save', group: 'Editor', run: save }], [save]))
  return (
    <>
      {isDirty && <span className="text-sm text-muted max-tablet:hidden">Unsaved changes</span>}
      <Button variant="primary" isBusy={isSaving} disabled={isSaved} onClick={save}>
        Save
      </Button>
      <UnsavedGuard what={isDirty ? 'this tool' : null} />
    </>
  )
}
