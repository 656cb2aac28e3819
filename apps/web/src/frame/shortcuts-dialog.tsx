import { Fragment } from 'react'
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
              {[...Map.groupBy(items, ({ label }) => label)].map(([label, same]) => (
                <div
                  key={label}
                  className="flex items-center justify-between gap-4 border-b border-line py-1.5"
                >
                  <dt>{label}</dt>
                  <dd className="flex items-center gap-1">
                    {same.map(({ keys }, place) => (
                      <Fragment key={keys}>
                        {place > 0 && <span className="px-0.5 text-sm text-muted">or</span>}
                        {keyNames(keys).map((key) => (
                          <Kbd key={key}>{key}</Kbd>
                        ))}
                      </Fragment>
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
