import { useMemo } from 'react'
import { Combobox } from '../../../../components/combobox.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useNow } from '../../../../live/use-now.ts'
import { cronWords } from '../../list/cron-words.ts'
import { useEditorMeans } from '../editor-means.ts'
import type { TriggerDraft } from '../workflow-shapes.ts'
import { nextFirings } from './cron-firings.ts'
import { scheduleWords } from './schedule-words.ts'

interface Props {
  readonly trigger: TriggerDraft
  readonly onChange: (trigger: TriggerDraft) => void
}

// UTC is not among the names that browsers list.
const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
  value: zone,
  label: zone,
}))

/** When it starts: five fields and a time zone, in words, and the next times it will. */
export function CronForm({ trigger, onChange }: Props) {
  const { faults } = useEditorMeans()
  const schedule = typeof trigger.schedule === 'string' ? trigger.schedule : ''
  const timezone = typeof trigger.timezone === 'string' ? trigger.timezone : 'UTC'
  // One that browsers do not list, e.g. an old name, is still chosen.
  const choices = zones.some(({ value }) => value === timezone)
    ? zones
    : [{ value: timezone, label: timezone }, ...zones]
  return (
    <>
      <div className="grid items-start gap-4 tablet:grid-cols-2">
        <TextField
          label="Schedule"
          description="Minute, hour, day of month, month, day of week."
          value={schedule}
          onChange={(next) => onChange({ ...trigger, schedule: next })}
          error={faults['trigger.schedule'] ?? faults.trigger}
          placeholder="0 9 * * 1-5"
          spellCheck={false}
          autoComplete="off"
        />
        <Combobox
          label="Time zone"
          value={timezone}
          onChange={(zone) => onChange({ ...trigger, timezone: zone ?? 'UTC' })}
          choices={choices}
          error={faults['trigger.timezone']}
        />
      </div>
      <Firings schedule={schedule} timezone={timezone} />
    </>
  )
}

const shown = 5

function Firings({ schedule, timezone }: { readonly schedule: string; readonly timezone: string }) {
  const minute = Math.floor(useNow(10_000) / 60_000) * 60_000
  const times = useMemo(() => nextFirings(schedule, timezone, minute, shown), [schedule, timezone, minute])
  const words = cronWords(schedule) ?? scheduleWords(schedule)
  if (times.length === 0) {
    return (
      <p className="text-sm text-muted">
        {schedule.trim() === ''
          ? 'Say when.'
          : 'No next time can be told from this; saving says what is wrong.'}
      </p>
    )
  }
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (
    <div className="flex flex-col gap-1.5 rounded-md bg-sunken px-3 py-2.5 text-sm">
      {words !== null && <p className="font-medium first-letter:uppercase">{words}</p>}
      <p className="text-muted">Next, in {timezone}:</p>
      <ol className="flex flex-wrap gap-x-4 gap-y-1 tabular-nums">
        {times.map((at) => (
          <li key={at}>
            <time dateTime={new Date(at).toISOString()}>{format.format(at)}</time>
          </li>
        ))}
      </ol>
    </div>
  )
}
