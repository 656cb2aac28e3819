import { Link } from '@tanstack/react-router'
import type { Workflow } from '@workbench/client/models'
import clsx from 'clsx'
import { memo } from 'react'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { Switch } from '../../../components/switch.tsx'
import { LastResult } from './last-result.tsx'
import { NextFiring } from './next-firing.tsx'
import { triggerIcons, triggerWords } from './trigger-words.ts'

/** The columns, as the head has them, too. Phones have lines instead. */
export const columnsClass =
  'tablet:grid tablet:grid-cols-[minmax(0,1fr)_minmax(0,14rem)_11.5rem_2.25rem] desktop:grid-cols-[minmax(0,1fr)_minmax(0,17rem)_11.5rem_9rem_2.25rem] tablet:items-center tablet:gap-x-4'

interface Props {
  readonly workflow: Workflow
  readonly onSwitch: (workflow: Workflow, isOn: boolean) => void
}

/** A workflow in the list: what starts it, how it went last, when it starts next. */
export const WorkflowRow = memo(function WorkflowRow({ workflow, onSwitch }: Props) {
  const { id, name, description, trigger, enabled, lastRun, nextFireAt } = workflow
  const TriggerIcon = triggerIcons[trigger.type]
  const words = triggerWords(trigger)
  return (
    // Rows out of sight are not laid out, so that a thousand of them cost as much as a screenful.
    <li
      className={clsx(
        'relative border-line px-3 py-2.5 not-first:border-t hover:bg-hover tablet:min-h-14.5 tablet:px-4',
        'max-tablet:grid max-tablet:grid-cols-[minmax(0,1fr)_auto] max-tablet:items-center max-tablet:gap-x-3 max-tablet:gap-y-1.5',
        '[contain-intrinsic-size:auto_3.625rem] [content-visibility:auto]',
        columnsClass,
      )}
    >
      <span className="flex min-w-0 flex-col">
        <Link
          data-row
          to="/workflows/$id"
          params={{ id }}
          className="flex min-w-0 font-medium -outline-offset-2 after:absolute after:inset-0"
        >
          <bdi className="flex min-w-0">
            <MiddleTruncate text={name} />
          </bdi>
        </Link>
        {description !== '' && (
          <span dir="auto" className="truncate text-sm text-muted">
            {firstLine(description)}
          </span>
        )}
      </span>
      <span
        className={clsx(
          'flex min-w-0 items-center gap-2 text-sm max-tablet:order-2 max-tablet:col-span-2',
          !enabled && 'text-muted',
        )}
      >
        <TriggerIcon className="size-4 shrink-0 text-muted" aria-hidden />
        <span className="truncate" title={words}>
          {words}
        </span>
        {nextFireAt !== null && (
          <span className="ml-auto shrink-0 text-muted desktop:hidden tablet:hidden">
            <NextFiring at={nextFireAt} />
          </span>
        )}
      </span>
      <span className="flex min-w-0 max-tablet:order-3 max-tablet:col-span-2">
        <LastResult run={lastRun} />
      </span>
      <span className="relative flex min-w-0 text-sm max-desktop:hidden">
        {nextFireAt === null ? <span className="text-muted">–</span> : <NextFiring at={nextFireAt} />}
      </span>
      <span className="relative z-10 flex justify-end max-tablet:order-1">
        <Switch
          isOn={enabled}
          onChange={(isOn) => onSwitch(workflow, isOn)}
          label={`Enabled: ${name.slice(0, 80)}`}
        />
      </span>
    </li>
  )
})

const firstLine = (text: string) => text.trimStart().split('\n', 1)[0]?.slice(0, 300)
