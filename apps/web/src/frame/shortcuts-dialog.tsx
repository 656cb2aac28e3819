import { Dialog } from '../components/dialog.tsx'
import { Kbd } from '../components/kbd.tsx'
import { keyNames, useActiveShortcuts } from '../keyboard/shortcuts.ts'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every key that does something on this page. */
export function ShortcutsDialog({ isOpen, onClose }: Props) {
  const shortcuts = useActiveShortcuts()
  const groups = Map.groupBy(shortcuts, ({ group }) => group)
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keyboard">
      <div className="flex flex-col gap-5">
        {[...groups].map(([group, items]) => (
          <section key={group}>
            <h3 className="mb-1.5 text-sm font-semibold text-muted">{group}</h3>
            <dl>
              {items.map(({ keys, label }) => (
                <div
                  key={keys}
                  className="flex items-center justify-between gap-4 border-b border-line py-1.5"
                >
                  <dt>{label}</dt>
                  <dd className="flex gap-1">
                    {keyNames(keys).map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
