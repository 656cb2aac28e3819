import { Combobox as Base } from '@base-ui/react/combobox'
import type { RunSummary } from '@workbench/client/models'
import clsx from 'clsx'
import { ChevronsUpDown } from 'lucide-react'
import { useState } from 'react'
import { controlClass, Field, type FieldProps } from '../../components/field.tsx'
import { optionClass, popupClass } from '../../components/popup-class.ts'
import { statusWord } from '../../components/status-badge.tsx'
import { money } from '../../format/money.ts'
import { relativeTime } from '../../format/time.ts'
import { useSettled } from '../../live/use-settled.ts'
import { useFoundRuns } from './use-found-runs.ts'

type ChosenRun = Pick<RunSummary, 'id' | 'title'>

type Props = FieldProps & {
  /** The chosen run; null: none yet. */
  readonly value: ChosenRun | null
  readonly onChange: (runId: string) => void
  /** Runs of this scenario are offered first. */
  readonly scenarioId?: string | null | undefined
  /** Not to be chosen, e.g. because it is chosen elsewhere. */
  readonly except?: string | undefined
  readonly placeholder?: string
}

const pauseMs = 150

/** One debate among all, found by its title. */
export function RunPicker({
  label,
  description,
  error,
  isLabelHidden,
  isOptional,
  className,
  value,
  onChange,
  scenarioId,
  except,
  placeholder = 'Search runs by title',
}: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim(), pauseMs)
  const { data, isPlaceholderData } = useFoundRuns({ q, scenarioId }, isOpen)
  const runs = (data?.items ?? []).filter(({ id }) => id !== except)
  return (
    <Field {...{ label, description, error, isLabelHidden, isOptional, className }}>
      <Base.Root<ChosenRun>
        items={runs}
        // The server searches.
        filter={null}
        value={value}
        onValueChange={(run) => run !== null && onChange(run.id)}
        itemToStringLabel={(run) => run.title}
        isItemEqualToValue={(item, other) => item.id === other.id}
        open={isOpen}
        onOpenChange={(open) => {
          setIsOpen(open)
          setTyped('')
        }}
        onInputValueChange={(text, { reason }) => {
          if (reason === 'input-change' || reason === 'input-clear') setTyped(text)
        }}
        autoHighlight
      >
        <Base.InputGroup className={clsx(controlClass, 'flex h-9 items-center gap-1 pr-1')}>
          <Base.Input
            placeholder={placeholder}
            spellCheck={false}
            className="h-full w-full min-w-0 truncate bg-transparent outline-none placeholder:text-muted"
          />
          <Base.Trigger
            aria-label={`Show all: ${label}`}
            className="flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:text-ink"
          >
            <ChevronsUpDown className="size-3.5" aria-hidden />
          </Base.Trigger>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner sideOffset={4} className="z-50">
            <Base.Popup
              aria-busy={isPlaceholderData || undefined}
              className={clsx(popupClass, 'w-(--anchor-width) min-w-64 max-tablet:max-h-72 tablet:max-h-96')}
            >
              <Base.Empty className="px-2.5 text-sm text-muted not-empty:py-1.5">
                {data === undefined ? 'Loading' : 'No run fits.'}
              </Base.Empty>
              <Base.List>
                {(run: RunSummary) => (
                  <Base.Item key={run.id} value={run} className={optionClass}>
                    <span className="flex min-w-0 flex-1 flex-col">
                      <bdi className="truncate">{run.title}</bdi>
                      <span className="truncate text-sm text-muted">{aboutRun(run)}</span>
                    </span>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}

/** Runs of one scenario have one title: what tells them apart stands below it. */
const aboutRun = ({ status, queuedAt, usage, forkedFrom }: RunSummary): string =>
  [
    statusWord(status),
    relativeTime(queuedAt, Date.now()),
    ...(usage.costUsd === null ? [] : [money(usage.costUsd)]),
    ...(forkedFrom === null ? [] : ['fork']),
  ].join(' · ')
