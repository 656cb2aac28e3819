import { type FormEvent, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/text-field.tsx'
import { builtInViews, type RunsViewName } from './saved-views.ts'

interface Props {
  readonly saved: readonly RunsViewName[]
  /** The name it has so far; null: the present filters get one. */
  readonly renames: string | null
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks what a view is to be called. A name that is taken can be given other filters, but not another view. */
export function NameViewDialog({ saved, renames, onName, onClose }: Props) {
  const [name, setName] = useState(renames ?? '')
  const [error, setError] = useState<string>()
  const has = (views: readonly RunsViewName[]) => views.some((view) => view.name === name.trim())
  const isTaken = name.trim() !== renames && has(saved)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') setError('Give it a name.')
    else if (has(builtInViews)) setError('A view that is always there has this name.')
    else if (isTaken && renames !== null) setError('Another view has this name.')
    else onName(name)
  }
  const isReplaced = isTaken && renames === null
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={renames === null ? 'Save view' : 'Rename view'}
      description="The present filters under a name, in this browser."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="name-view">
            {isReplaced ? 'Replace' : 'Save'}
          </Button>
        </>
      }
    >
      <form id="name-view" onSubmit={onSubmit} className="pt-2">
        <TextField
          label="Name of the view"
          value={name}
          maxLength={60}
          onChange={(next) => {
            setName(next)
            setError(undefined)
          }}
          description={isReplaced ? 'This view is there already: its filters are replaced.' : undefined}
          error={error}
        />
      </form>
    </Dialog>
  )
}
