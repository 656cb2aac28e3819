import { MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { toast } from '../../components/toasts.tsx'
import { NameViewDialog } from './name-view-dialog.tsx'
import type { RunsSearch } from './runs-search.ts'
import {
  addView,
  builtInViews,
  isSameSearch,
  type RunsViewName,
  readViews,
  renameView,
  writeViews,
} from './saved-views.ts'

interface Props {
  readonly search: RunsSearch
  readonly onChoose: (search: RunsSearch) => void
}

/** Sets of filters with a name: a few that everybody needs, and one's own, kept in this browser. */
export function ViewsBar({ search, onChoose }: Props) {
  const [saved, setSaved] = useState(() => readViews(localStorage))
  const [naming, setNaming] = useState<{ readonly renames: string | null } | null>(null)
  const [deleting, setDeleting] = useState<string | null>(null)
  const keep = (views: readonly RunsViewName[]) => {
    setSaved(views)
    writeViews(localStorage, views)
  }
  const isPresent = (view: RunsViewName) => isSameSearch(view.search, search)
  const present = saved.find(isPresent)
  const isNew = present === undefined && !builtInViews.some(isPresent)
  const onName = (name: string) => {
    const renames = naming?.renames ?? null
    keep(renames === null ? addView(saved, name, search) : renameView(saved, renames, name))
    setNaming(null)
    if (renames === null) toast('View saved', name.trim())
  }
  return (
    <div className="flex min-w-0 items-center gap-1.5">
      <fieldset
        aria-label="Views"
        className="-mx-4 flex min-w-0 gap-1.5 overflow-x-auto px-4 py-0.5 [scrollbar-width:none] tablet:mx-0 tablet:px-0.5"
      >
        {[...builtInViews, ...saved].map((view) => (
          <Chip key={view.name} isOn={isPresent(view)} onChange={() => onChoose(view.search)}>
            <bdi className="max-w-40 truncate">{view.name}</bdi>
          </Chip>
        ))}
      </fieldset>
      {present !== undefined && (
        <Menu trigger={<IconButton icon={MoreHorizontal} label={`View ${present.name}`} />}>
          <MenuItem icon={Pencil} onSelect={() => setNaming({ renames: present.name })}>
            Rename
          </MenuItem>
          <MenuItem icon={Trash2} isDanger onSelect={() => setDeleting(present.name)}>
            Delete
          </MenuItem>
        </Menu>
      )}
      {isNew && (
        <Button variant="ghost" onClick={() => setNaming({ renames: null })}>
          Save view
        </Button>
      )}
      {naming !== null && (
        <NameViewDialog
          saved={saved}
          renames={naming.renames}
          onName={onName}
          onClose={() => setNaming(null)}
        />
      )}
      <ConfirmDialog
        isOpen={deleting !== null}
        onClose={() => setDeleting(null)}
        onConfirm={() => {
          keep(saved.filter(({ name }) => name !== deleting))
          setDeleting(null)
        }}
        title={`Delete the view ${deleting ?? ''}?`}
        action="Delete view"
      >
        The runs stay, and so do the filters that are on.
      </ConfirmDialog>
    </div>
  )
}
