import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useNavigate } from '@tanstack/react-router'
import clsx from 'clsx'
import { History, X } from 'lucide-react'
import { useState } from 'react'
import { backdropClass, dialogClass } from '../../components/dialog.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { PaletteEntry } from './palette-entry.tsx'
import { type PaletteGroup, type PaletteItem, pageCommands } from './palette-items.ts'
import { forgetRecent, keepRecent, readRecent } from './recent-searches.ts'
import { useFound } from './use-found.ts'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onShortcuts: () => void
}

/** One box for everywhere: pages and actions at once, and whatever is said or has a name as one types. */
export function CommandPalette({ isOpen, onClose, onShortcuts }: Props) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={backdropClass} />
        <Dialog.Popup
          aria-label="Search and commands"
          className={clsx(dialogClass, 'max-w-2xl overflow-hidden')}
        >
          <Palette onClose={onClose} onShortcuts={onShortcuts} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Palette({ onClose, onShortcuts }: Omit<Props, 'isOpen'>) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [recent, setRecent] = useState(() => readRecent(localStorage))
  const { found, isSearching, error } = useFound(text)
  const wanted = text.trim().toLowerCase()
  const commands = pageCommands({ navigate, showShortcuts: onShortcuts })
  const forget = () => {
    forgetRecent(localStorage)
    setRecent([])
  }
  const groups = [
    ...(wanted === '' ? [recentGroup(recent, setText, forget)] : []),
    { value: 'Go to', items: commands.filter(({ label }) => label.toLowerCase().includes(wanted)) },
    ...found,
  ].filter(({ items }) => items.length > 0)
  const isFound = new Set(found.flatMap(({ items }) => items))

  const choose = (item: PaletteItem) => {
    if (item.staysOpen !== true) onClose()
    if (isFound.has(item)) keepRecent(localStorage, text)
    item.run(navigate)
  }
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      value={text}
      onValueChange={(next, { reason }) => reason !== 'item-press' && setText(next)}
      autoHighlight="always"
      keepHighlight
      filter={null}
      itemToStringValue={(item: PaletteItem) => item.label}
    >
      <Autocomplete.Input
        autoFocus
        placeholder="Search everything, or jump to …"
        aria-label="Search or jump to"
        className="h-12 w-full border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-muted"
      />
      {error !== null && (
        <p role="status" className="border-b border-line px-4 py-2 text-sm text-failed wrap-anywhere">
          The search does not answer: {error.message}
        </p>
      )}
      <Autocomplete.Empty className="px-4 text-sm text-muted not-empty:py-6">
        {isSearching ? (
          <Skeleton className="h-4 w-40" />
        ) : error !== null ? null : (
          <>
            Nothing is called, or says, “<bdi className="wrap-anywhere">{text.trim().slice(0, 80)}</bdi>”. Try
            fewer or other words.
          </>
        )}
      </Autocomplete.Empty>
      <Autocomplete.List className="max-h-[60dvh] overflow-y-auto overscroll-contain p-1.5 empty:p-0">
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.value} items={group.items} className="pb-1.5">
            <Autocomplete.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs font-semibold text-muted">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => <PaletteEntry key={item.id} item={item} onChoose={choose} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

const recentGroup = (
  recent: readonly string[],
  search: (text: string) => void,
  forget: () => void,
): PaletteGroup => ({
  value: 'Recent searches',
  items: [
    ...recent.map((text) => ({
      id: `recent/${text}`,
      label: text,
      icon: History,
      staysOpen: true,
      run: () => search(text),
    })),
    ...(recent.length === 0
      ? []
      : [{ id: 'forget', label: 'Forget recent searches', icon: X, staysOpen: true, run: forget }]),
  ],
})
