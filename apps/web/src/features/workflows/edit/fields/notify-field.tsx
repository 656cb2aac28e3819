import { Plus, X } from 'lucide-react'
import { Button } from '../../../../components/button.tsx'
import { IconButton } from '../../../../components/icon-button.tsx'
import { Select } from '../../../../components/select.tsx'
import type { SeenNames } from '../steps/step-names.ts'
import { CodeField } from './code-field.tsx'
import { isObject } from './debate-request.ts'

interface Notice {
  readonly channel: string
  readonly to?: string | undefined
  readonly approver?: string | undefined
}

interface Props {
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** Who may be told their own link. */
  readonly approvers: readonly string[]
  readonly stepId: string | null
  readonly names: readonly SeenNames[]
  /** By path within the list, e.g. `0.to`. */
  readonly faultOf: (path: string) => string | undefined
}

const channels = [
  { value: 'slack', label: 'Slack' },
  { value: 'teams', label: 'Teams' },
  { value: 'log', label: 'Log' },
] as const

/** Where people are told that they are asked, with a link to the page that decides. */
export function NotifyField({ label, value, onChange, approvers, stepId, names, faultOf }: Props) {
  const notices = noticesIn(value)
  // Messages have no names; what is typed into one must not make it another one.
  const rows = notices.map((notice, at) => ({ notice, at, key: `message ${at}` }))
  const change = (next: readonly Notice[]) => onChange(next.length === 0 ? undefined : next)
  const changeAt = (at: number, notice: Notice) => change(notices.with(at, notice))
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1.5 text-sm font-medium">
        {label}
        <span className="ml-1 font-normal text-muted"> optional</span>
      </legend>
      {rows.map(({ notice, at, key }) => (
        <div key={key} className="flex items-start gap-1.5">
          <div className="grid min-w-0 flex-1 gap-1.5 rounded-md bg-sunken p-2.5">
            <div className="flex gap-1.5">
              <Select
                label={`Channel ${at + 1}`}
                isLabelHidden
                value={notice.channel as 'log'}
                onChange={(channel) => changeAt(at, { ...notice, channel })}
                choices={channels}
                className="w-28 shrink-0"
              />
              <Select
                label={`Whose link ${at + 1}`}
                isLabelHidden
                value={notice.approver ?? ''}
                onChange={(approver) => changeAt(at, withApprover(notice, approver))}
                choices={[
                  {
                    value: '',
                    label: approvers.length === 0 ? 'One link for whoever reads it' : 'Links of all',
                  },
                  ...approvers.map((name) => ({ value: name, label: `The link of ${name}` })),
                ]}
                className="flex-1"
              />
            </div>
            {notice.channel !== 'log' && (
              <CodeField
                label={`Webhook ${at + 1}`}
                isLabelHidden
                mode="template"
                value={notice.to ?? ''}
                onChange={(to) => changeAt(at, withTo(notice, to))}
                placeholder="{{ secrets.SLACK_WEBHOOK_URL }}"
                stepId={stepId}
                names={names}
                error={faultOf(`${at}.to`)}
              />
            )}
          </div>
          <IconButton
            icon={X}
            label={`Remove message ${at + 1}`}
            size="md"
            onClick={() => change(notices.toSpliced(at, 1))}
          />
        </div>
      ))}
      <span>
        <Button variant="ghost" onClick={() => change([...notices, { channel: 'log' }])}>
          <Plus aria-hidden />
          Add a message
        </Button>
      </span>
    </fieldset>
  )
}

const noticesIn = (value: unknown): readonly Notice[] =>
  Array.isArray(value) ? value.filter((each): each is Notice => isObject(each)) : []

const withTo = ({ to: _, ...notice }: Notice, to: string): Notice => ({ ...notice, ...(to !== '' && { to }) })

const withApprover = ({ approver: _, ...notice }: Notice, approver: string): Notice => ({
  ...notice,
  ...(approver !== '' && { approver }),
})
