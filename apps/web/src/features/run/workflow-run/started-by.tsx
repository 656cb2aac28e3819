import { Link } from '@tanstack/react-router'
import type { WorkflowRun } from '@workbench/client/models'
import { Tooltip } from '../../../components/tooltip.tsx'
import { exactTime } from '../../../format/time.ts'

interface Props {
  readonly run: Pick<WorkflowRun, 'trigger'>
  readonly trigger: WorkflowRun['input']['trigger']
}

/** What started the run, and where that leads. */
export function StartedBy({ run, trigger }: Props) {
  const { type, id } = run.trigger
  if (type === 'cron' && id !== null) {
    return (
      <Tooltip text={`Due ${exactTime(id)}, your time`}>
        <span>its schedule</span>
      </Tooltip>
    )
  }
  const ended = trigger.run?.id
  if (type === 'runCompleted' && typeof ended === 'string') {
    return (
      <Link to="/runs/$id" params={{ id: ended }} className="text-accent-ink underline underline-offset-2">
        a run that ended
      </Link>
    )
  }
  return <span className="wrap-anywhere">{words[type] ?? type}</span>
}

const words: Readonly<Record<string, string>> = {
  manual: 'hand',
  cron: 'its schedule',
  webhook: 'a webhook',
  runCompleted: 'a run that ended',
  dryRun: 'a dry run',
  api: 'hand',
}
