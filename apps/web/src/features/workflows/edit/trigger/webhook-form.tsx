import { useQuery } from '@tanstack/react-query'
import type { Workflow } from '@workbench/client/models'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Select } from '../../../../components/select.tsx'
import { secretsQuery } from '../../../secrets/secrets-query.ts'
import { WebhookDialog } from '../../detail/webhook-dialog.tsx'
import { useEditorMeans } from '../editor-means.ts'
import type { TriggerDraft } from '../workflow-shapes.ts'

interface Props {
  readonly trigger: TriggerDraft
  readonly onChange: (trigger: TriggerDraft) => void
  /** As the server has it; null: it is not saved yet. */
  readonly saved: Workflow | null
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
  const [isShown, setIsShown] = useState(false)
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
      {saved?.trigger.type === 'webhook' ? (
        <span>
          <Button onClick={() => setIsShown(true)}>How to call it</Button>
        </span>
      ) : (
        <p className="text-sm text-muted">
          Once it is saved you get an address and {chosen === '' ? 'the secret, once' : 'ways to call it'}.
        </p>
      )}
      {saved !== null && isShown && <WebhookDialog workflow={saved} onClose={() => setIsShown(false)} />}
    </>
  )
}
