import { Link } from '@tanstack/react-router'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { usersIn } from './persona-users.ts'

interface Props {
  readonly error: Error
  /** The persona sits in scenarios; otherwise something else went wrong. */
  readonly isInUse: boolean
  readonly name: string
  readonly onClose: () => void
}

/** Why a persona could not be deleted, and where to go to change that. */
export function PersonaInUse({ error, isInUse, name, onClose }: Props) {
  const users = isInUse ? usersIn(error.message) : []
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isInUse ? `${name} is in use` : 'The persona could not be deleted'}
      footer={<Button onClick={onClose}>Close</Button>}
    >
      {users.length === 0 ? (
        <ErrorNotice error={error} title="It is still there" />
      ) : (
        <>
          <p className="text-muted">Take it out of these scenarios first:</p>
          <ul className="mt-2 flex flex-col gap-1">
            {users.map((user) => (
              <li key={user.id}>
                <Link
                  to="/scenarios/$id"
                  params={{ id: user.id }}
                  className="rounded-sm text-accent-ink wrap-anywhere hover:underline"
                >
                  <bdi>{user.name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
