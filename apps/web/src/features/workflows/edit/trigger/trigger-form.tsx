import type { TriggerType, Workflow } from '@workbench/client/models'
import { useRef } from 'react'
import { Select } from '../../../../components/select.tsx'
import { triggerLabels, triggerTypes } from '../../list/trigger-words.ts'
import type { TriggerDraft } from '../workflow-shapes.ts'
import { CronForm } from './cron-form.tsx'
import { RunCompletedForm } from './run-completed-form.tsx'
import { WebhookForm } from './webhook-form.tsx'

interface Props {
  readonly trigger: TriggerDraft
  readonly onChange: (trigger: TriggerDraft) => void
  /** As the server has it; null: it is not saved yet. */
  readonly saved: Workflow | null
}

const beginnings: Record<TriggerType, TriggerDraft> = {
  manual: { type: 'manual' },
  cron: { type: 'cron', schedule: '0 9 * * *', timezone: Intl.DateTimeFormat().resolvedOptions().timeZone },
  webhook: { type: 'webhook' },
  runCompleted: { type: 'runCompleted', filter: { status: 'failed' } },
}

const notes: Record<TriggerType, string> = {
  manual: 'Somebody starts it, here, by API or from a terminal.',
  cron: 'It starts by itself at set times.',
  webhook: 'Another program starts it with a request.',
  runCompleted: 'It starts when a run ends; never after its own runs, nor after single calls of tools.',
}

/** What starts the workflow besides a person. */
export function TriggerForm({ trigger, onChange, saved }: Props) {
  // What was typed for another type comes back with it.
  const others = useRef<Record<string, TriggerDraft>>({})
  const choose = (type: TriggerType) => {
    others.current[trigger.type] = trigger
    onChange(others.current[type] ?? beginnings[type])
  }
  const type = trigger.type as TriggerType
  return (
    <>
      <Select
        label="Starts"
        description={notes[type]}
        value={type}
        onChange={choose}
        choices={triggerTypes.map((each) => ({ value: each, label: triggerLabels[each] }))}
      />
      {type === 'cron' && <CronForm trigger={trigger} onChange={onChange} />}
      {type === 'webhook' && <WebhookForm trigger={trigger} onChange={onChange} saved={saved} />}
      {type === 'runCompleted' && <RunCompletedForm trigger={trigger} onChange={onChange} />}
    </>
  )
}
