import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SecretInfo } from '@workbench/client/models'
import { Plus, RefreshCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { Time } from '../../components/time.tsx'
import { toast } from '../../components/toasts.tsx'
import { SettingsSection } from '../settings/settings-section.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import { secretsQuery } from './secrets-query.ts'

/** Secrets by name: what uses them, and the ways to store, replace and delete one. */
export function SecretsSection() {
  const { data, error, refetch } = useQuery(secretsQuery)
  // A name: its value is replaced; null: a new one.
  const [written, setWritten] = useState<{ readonly name: string | null } | null>(null)
  const [deleted, setDeleted] = useState<SecretInfo | null>(null)
  return (
    <SettingsSection title="Secrets" aside="Stored encrypted; a value can be replaced, and read by nobody">
      <div className="flex flex-col gap-3">
        {error !== null && (
          <ErrorNotice error={error} title="The secrets could not be loaded" onRetry={() => void refetch()} />
        )}
        {data === undefined && error === null && <SkeletonLines count={2} label="Loading secrets" />}
        {data !== undefined && data.length === 0 && (
          <p className="max-w-[80ch] text-muted">
            None yet. A tool may use a secret that its policy names: in the headers of its requests as{' '}
            <code className="font-mono text-sm">{'{{ secrets.NAME }}'}</code>. Wherever a value turns up in
            what a tool gives back, <code className="font-mono text-sm">[secret:NAME]</code> takes its place.
          </p>
        )}
        {data !== undefined && data.length > 0 && (
          <ul aria-label="Secrets" className="flex flex-col divide-y divide-line">
            {data.map((secret) => (
              <SecretLine
                key={secret.name}
                secret={secret}
                onReplace={() => setWritten({ name: secret.name })}
                onDelete={() => setDeleted(secret)}
              />
            ))}
          </ul>
        )}
        <div>
          <Button onClick={() => setWritten({ name: null })}>
            <Plus aria-hidden />
            Add a secret
          </Button>
        </div>
      </div>
      {written !== null && (
        <SecretDialog
          name={written.name}
          known={(data ?? []).map(({ name }) => name)}
          onClose={() => setWritten(null)}
        />
      )}
      {deleted !== null && <DeleteSecret secret={deleted} onClose={() => setDeleted(null)} />}
    </SettingsSection>
  )
}

interface LineProps {
  readonly secret: SecretInfo
  readonly onReplace: () => void
  readonly onDelete: () => void
}

const SecretLine = ({ secret: { name, updatedAt, usedBy }, onReplace, onDelete }: LineProps) => (
  <li className="flex flex-wrap items-center gap-x-4 gap-y-0.5 py-1 first:pt-0 last:pb-0 tablet:grid tablet:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_7rem_auto]">
    <code className="min-w-0 font-mono text-sm wrap-anywhere max-tablet:flex-1">{name}</code>
    <span className="min-w-0 text-sm text-muted wrap-anywhere max-tablet:order-last max-tablet:basis-full">
      {usedBy.length === 0 ? 'used by nothing' : 'used by '}
      {usedBy.map((user, place) => (
        <span key={`${user.type} ${user.name}`}>
          {place > 0 && ', '}
          {user.type === 'tool' ? (
            <Link
              to="/tools/$name"
              params={{ name: user.name }}
              className="text-accent-ink underline underline-offset-2"
            >
              {user.name}
            </Link>
          ) : (
            user.name
          )}
        </span>
      ))}
    </span>
    <span className="text-sm text-muted">
      set <Time at={updatedAt} />
    </span>
    <span className="flex">
      <IconButton icon={RefreshCw} label={`Replace ${name}`} onClick={onReplace} />
      <IconButton icon={Trash2} label={`Delete ${name}`} onClick={onDelete} />
    </span>
  </li>
)

function DeleteSecret({
  secret: { name },
  onClose,
}: {
  readonly secret: SecretInfo
  readonly onClose: () => void
}) {
  const queryClient = useQueryClient()
  const removal = useMutation({
    mutationFn: () => api.secrets.delete(name),
    onSuccess() {
      toast('Secret deleted', name)
      void queryClient.invalidateQueries({ queryKey: ['secrets'] })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      onConfirm={() => removal.mutate()}
      isBusy={removal.isPending}
      title={`Delete ${name}?`}
      action="Delete secret"
    >
      {removal.error === null ? (
        'Its value is gone then, and can not be brought back from here.'
      ) : (
        <ErrorNotice error={removal.error} title="It could not be deleted" />
      )}
    </ConfirmDialog>
  )
}
