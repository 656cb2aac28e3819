import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

interface Props {
  readonly title: string
  readonly description?: string | undefined
  readonly failures: readonly { readonly id: string; readonly title: string; readonly error: unknown }[]
  readonly onClose: () => void
}

const mostShown = 100

/** What of several things could not be done, and why. */
export const FailuresDialog = ({ title, description, failures, onClose }: Props) => (
  <Dialog
    isOpen
    onClose={onClose}
    title={title}
    description={description}
    footer={<Button onClick={onClose}>Close</Button>}
  >
    <ul className="divide-y divide-line">
      {failures.slice(0, mostShown).map(({ id, title: name, error }) => (
        <li key={id} className="py-2">
          <p className="truncate font-medium">
            <bdi>{name}</bdi>
          </p>
          <p className="text-sm text-muted wrap-anywhere">
            {error instanceof Error ? error.message : String(error)}
          </p>
        </li>
      ))}
    </ul>
    {failures.length > mostShown && (
      <p className="text-sm text-muted">and {failures.length - mostShown} more</p>
    )}
  </Dialog>
)
