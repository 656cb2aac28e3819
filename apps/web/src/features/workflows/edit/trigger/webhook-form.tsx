import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx'
import { ErrorNotice } from '../../../../components/error-notice.tsx'
import { RawText } from '../../../../components/raw-text.tsx'
import { Select } from '../../../../components/select.tsx'
import { secretsQuery } from '../../../secrets/secrets-query.ts'
import { useEditorMeans } from '../editor-means.ts'
import type { TriggerDraft } from '../workflow-shapes.ts'
import { WebhookSecretDialog } from './webhook-secret-dialog.tsx'

interface Props {
  readonly trigger: TriggerDraft
  readonly onChange: (trigger: TriggerDraft) => void
  readonly saved: { readonly id: string; readonly trigger: TriggerDraft } | null
}

/** Which secret callers show, and how they call. */
export function WebhookForm({ trigger, onChange, saved }: Props) {
  const { faults } = useEditorMeans()
  const { data: secrets = [] } = useQuery(secretsQuery)
  const chosen = typeof trigger.secret === 'string' ? trigger.secret : ''
  const names = secrets.map(({ name }) => name).filter((name) => !name.startsWith('webhook_'))
  const choices = [
    { value: '', label: saved === null ? 'One of its own, shown once it is saved' : 'One of its own' },
    ...[...new Set([...names, ...(chosen === '' ? [] : [chosen])])].map((name) => ({
      value: name,
      label: name,
    })),
  ]
  const isOwnSaved = saved?.trigger.type === 'webhook' && saved.trigger.secret === undefined
  return (
    <>
      <Select
        label="Secret"
        description="Callers sign with it (Standard Webhooks), or send it as a bearer token."
        value={chosen}
        onChange={(secret) => onChange({ type: 'webhook', ...(secret !== '' && { secret }) })}
        choices={choices}
        error={faults['trigger.secret']}
      />
      {saved !== null && isOwnSaved && chosen === '' && <RenewSecret workflowId={saved.id} />}
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="text-sm font-medium">How to call it</p>
        <RawText text={callOf(saved?.id ?? 'ID')} copyLabel="Copy the call" />
        {saved === null && <p className="text-sm text-muted">ID is known once it is saved.</p>}
      </div>
    </>
  )
}

const callOf = (id: string) => `curl -X POST ${location.origin}/workflows/${id}/trigger \\
  -H "Authorization: Bearer $SECRET" \\
  -H "Content-Type: application/json" \\
  -d '{"topic": "Should we ship on Fridays?"}'`

function RenewSecret({ workflowId }: { readonly workflowId: string }) {
  const [isAsking, setIsAsking] = useState(false)
  const renewal = useMutation({
    mutationFn: () => api.workflows.newWebhookSecret(workflowId),
    // The value is shown once, and remembered nowhere.
    gcTime: 0,
    onSettled: () => setIsAsking(false),
  })
  return (
    <>
      <span>
        <Button onClick={() => setIsAsking(true)}>Make a new secret</Button>
      </span>
      {renewal.error !== null && <ErrorNotice error={renewal.error} title="No new secret was made" />}
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => renewal.mutate()}
        isBusy={renewal.isPending}
        title="Make a new secret?"
        action="Make a new one"
      >
        The present one is void at once: whoever calls with it is refused until they have the new one.
      </ConfirmDialog>
      {renewal.data !== undefined && (
        <WebhookSecretDialog secret={renewal.data.webhookSecret} onClose={() => renewal.reset()} />
      )}
    </>
  )
}
