import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useNavigate } from '@tanstack/react-router'
import clsx from 'clsx'
import { useState } from 'react'
import { backdropClass, dialogClass } from '../components/dialog.tsx'
import { optionClass } from '../components/popup-class.ts'
import { Skeleton } from '../components/skeleton.tsx'
import { type PaletteItem, pageCommands } from './palette-items.ts'
import { useFound } from './use-found.ts'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onShortcuts: () => void
}

/** One box for everywhere: pages and actions at once, and whatever has a name as one types. */
export function CommandPalette({ isOpen, onClose, onShortcuts }: Props) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={backdropClass} />
        <Dialog.Popup
          aria-label="Search and commands"
          className={clsx(dialogClass, 'max-w-xl overflow-hidden')}
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
  const { found, isSearching } = useFound(text)
  const wanted = text.trim().toLowerCase()
  const commands = pageCommands({ navigate, showShortcuts: onShortcuts })
  const groups = [
    { value: 'Go to', items: commands.filter(({ label }) => label.toLowerCase().includes(wanted)) },
    ...found,
  ].filter(({ items }) => items.length > 0)

  const choose = (item: PaletteItem) => {
    onClose()
    item.run(navigate)
  }
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      value={text}
      onValueChange={setText}
      autoHighlight="always"
      keepHighlight
      filter={null}
      itemToStringValue={(item: PaletteItem) => item.label}
    >
      <Autocomplete.Input
        autoFocus
        placeholder="Search or jump to …"
        aria-label="Search or jump to"
        className="h-12 w-full border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-muted"
      />
      <Autocomplete.Empty className="px-4 text-sm text-muted not-empty:py-6">
        {isSearching ? <Skeleton className="h-4 w-40" /> : 'Nothing fits. Try fewer letters.'}
      </Autocomplete.Empty>
      <Autocomplete.List className="max-h-[50dvh] overflow-y-auto overscroll-contain p-1.5 empty:p-0">
        {(group: { value: string; items: readonly PaletteItem[] }) => (
          <Autocomplete.Group key={group.value} items={group.items} className="pb-1.5">
            <Autocomplete.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs font-semibold text-muted">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => (
                <Autocomplete.Item
                  key={item.id}
                  value={item}
                  onClick={() => choose(item)}
                  className={optionClass}
                >
                  <item.icon className="text-muted" aria-hidden />
                  <span className="truncate">{item.label}</span>
                  {item.hint !== undefined && (
                    <span className="ml-auto shrink-0 text-sm text-muted">{item.hint}</span>
                  )}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}
