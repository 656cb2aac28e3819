import { MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { TextField } from '../../components/text-field.tsx'
import { toast } from '../../components/toasts.tsx'
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
          <MenuItem
            icon={Trash2}
            isDanger
            onSelect={() => keep(saved.filter(({ name }) => name !== present.name))}
          >
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
        <NameDialog first={naming.renames ?? ''} onName={onName} onClose={() => setNaming(null)} />
      )}
    </div>
  )
}

interface NameProps {
  readonly first: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

function NameDialog({ first, onName, onClose }: NameProps) {
  const [name, setName] = useState(first)
  const [error, setError] = useState<string>()
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const isTaken = builtInViews.some((view) => view.name === name.trim())
    if (name.trim() === '') setError('Give it a name.')
    else if (isTaken) setError('A view that is always there has this name.')
    else onName(name)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={first === '' ? 'Save view' : 'Rename view'}
      description="The present filters under a name, in this browser."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="name-view">
            Save
          </Button>
        </>
      }
    >
      <form id="name-view" onSubmit={onSubmit} className="pt-2">
        <TextField label="Name of the view" value={name} maxLength={60} onChange={setName} error={error} />
      </form>
    </Dialog>
  )
}
