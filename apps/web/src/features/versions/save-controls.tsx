import { useMemo } from 'react'
import { Button } from '../../components/button.tsx'
import { UnsavedGuard } from '../../components/unsaved-guard.tsx'
import { useShortcuts } from '../../keyboard/shortcuts.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import type { Difference } from './differences.ts'
import type { Editor } from './use-editor.ts'

interface Props<Item extends { id: string; version: number; updatedAt: string }, Draft extends object> {
  readonly editor: Editor<Item, Draft>
  /** What is edited, e.g. "this persona". */
  readonly what: string
  /** What differs from somebody else's save to what stands in the form. */
  readonly differences: (theirs: Item, mine: Draft) => readonly Difference[]
}

/** Saves by button and by ⌘S; asks before changes are lost; lets one decide when somebody else saved meanwhile. */
export function SaveControls<
  Item extends { id: string; version: number; updatedAt: string },
  Draft extends object,
>({ editor: { draft, isDirty, isSaved, isSaving, save, conflict }, what, differences }: Props<Item, Draft>) {
  useShortcuts(
    // The newest save knows the newest draft.
    useMemo(() => [{ keys: 'mod+s', label: 'Save', group: 'Editor', run: () => void save() }], [save]),
  )
  return (
    <>
      {isDirty && <span className="text-sm text-muted max-tablet:hidden">Unsaved changes</span>}
      <Button variant="primary" isBusy={isSaving} disabled={isSaved} onClick={() => void save()}>
        Save
      </Button>
      <UnsavedGuard what={isDirty ? what : null} />
      {conflict !== null && (
        <ConflictDialog
          theirs={conflict.theirs}
          differences={differences(conflict.theirs, draft)}
          isBusy={isSaving}
          onKeepMine={() => void conflict.keepMine()}
          onTakeTheirs={conflict.takeTheirs}
          onClose={conflict.decideLater}
        />
      )}
    </>
  )
}
