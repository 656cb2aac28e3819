import { Link } from '@tanstack/react-router'
import type { RunSummary } from '@workbench/client/models'
import { Checkbox } from '../../components/checkbox.tsx'
import { Money } from '../../components/numbers.tsx'
import { Scroller } from '../../components/scroller.tsx'
import { Time } from '../../components/time.tsx'
import { duration } from '../../format/duration.ts'
import { exactTime } from '../../format/time.ts'

interface Props {
  /** Newest first. */
  readonly runs: readonly RunSummary[]
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
  readonly fault: string | undefined
}

/** Which of the last runs belong to a baseline. */
export function RunChoice({ runs, chosen, onChange, fault }: Props) {
  if (runs.length === 0) {
    return (
      <p className="rounded-md bg-sunken px-3 py-2 text-sm text-muted">
        It has no completed runs yet. Run it five times or more, and come back; the runs of an experiment
        without a baseline can be pinned, too.
      </p>
    )
  }
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  const isAll = runs.every(({ id }) => chosen.has(id))
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5" aria-describedby={fault && 'run-choice-fault'}>
      <legend className="mb-1.5 text-sm font-medium">Runs</legend>
      <div className="rounded-md border border-line">
        <Scroller label="Runs" className="max-h-64">
          <ul>
            <li className="flex items-center gap-3 border-b border-line px-3 py-1.5 text-xs text-muted">
              <Checkbox
                label="All runs"
                isChecked={isAll}
                isMixed={!isAll && chosen.size > 0}
                onChange={(isOn) => onChange(new Set(isOn ? runs.map(({ id }) => id) : []))}
              />
              {chosen.size} of the last {runs.length} chosen
            </li>
            {runs.map(({ id, title, queuedAt, durationMs, usage }, place) => (
              <li key={id} className="flex items-center gap-3 px-3 py-1.5 text-sm hover:bg-hover">
                <Checkbox
                  label={`Run ${place + 1}, ${exactTime(queuedAt)}`}
                  isChecked={chosen.has(id)}
                  onChange={(isOn) => toggle(id, isOn)}
                />
                <Link
                  to="/runs/$id"
                  params={{ id }}
                  target="_blank"
                  className="min-w-0 flex-1 truncate underline decoration-line-strong/60 underline-offset-4 hover:decoration-ink"
                >
                  <bdi>{title}</bdi>
                  <span className="sr-only"> (opens in a new tab)</span>
                </Link>
                <span className="shrink-0 text-muted tabular-nums max-tablet:hidden">
                  {durationMs === null ? '' : duration(durationMs)}
                </span>
                <span className="w-14 shrink-0 text-right text-muted max-tablet:hidden">
                  <Money usd={usage.costUsd} />
                </span>
                <span className="w-18 shrink-0 text-right text-muted">
                  <Time at={queuedAt} />
                </span>
              </li>
            ))}
          </ul>
        </Scroller>
      </div>
      <p className="text-sm text-muted">
        All of them have to be made with the same settings: runs of an experiment that tried another model are
        among these, too.
      </p>
      {fault !== undefined && (
        <p id="run-choice-fault" role="alert" className="text-sm text-failed wrap-anywhere">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
