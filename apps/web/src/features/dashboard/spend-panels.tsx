import { Link } from '@tanstack/react-router'
import type { Dashboard } from '@workbench/client/models'
import { type ReactNode, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { BarList, type BarListRow } from '../../components/charts/bar-list.tsx'
import { MiddleTruncate } from '../../components/middle-truncate.tsx'
import { Money } from '../../components/numbers.tsx'
import { count } from '../../format/count.ts'
import { barShares } from './bar-shares.ts'
import { unpricedNote } from './changes.ts'
import type { DashboardSearch } from './dashboard-search.ts'
import type { Span } from './dashboard-span.ts'
import { Panel, PanelNote } from './panel.tsx'

/** What each model cost. */
export function ModelsPanel({ models }: Pick<Dashboard, 'models'>) {
  const lengths = barShares(models.map(({ costUsd }) => costUsd))
  return (
    <Panel
      title="Spend by model"
      aside={
        <PanelNote
          text={
            models.length === 0 || models.some(({ costUsd }) => costUsd !== 0) ? null : 'Nothing was spent'
          }
        />
      }
    >
      <Bars
        label="Spend by model"
        what="models"
        nothing="No model was called."
        rows={models.map(({ model, calls, inputTokens, outputTokens, costUsd }, place) => ({
          key: model,
          name: (
            <bdi className="flex min-w-0">
              <MiddleTruncate text={model} />
            </bdi>
          ),
          amount: <Money usd={costUsd} />,
          share: lengths[place] ?? null,
          hint: `${plural(calls, 'call')}, ${count(inputTokens)} tokens in, ${count(outputTokens)} out`,
        }))}
      />
    </Panel>
  )
}

interface ScenariosProps {
  readonly figures: Pick<Dashboard, 'scenarios' | 'totals'>
  readonly search: DashboardSearch
  readonly span: Span
}

/** What each scenario cost, with the way to its own dashboard and its runs. */
export function ScenariosPanel({ figures: { scenarios, totals }, search, span }: ScenariosProps) {
  const lengths = barShares(scenarios.map(({ costUsd }) => costUsd))
  const { unpricedRuns } = totals
  return (
    <Panel title="Spend by scenario" aside={<PanelNote text={unpricedNote(totals)} />}>
      <Bars
        label="Spend by scenario"
        what="scenarios"
        nothing="No run of a scenario ended."
        rows={scenarios.map(({ scenarioId, name, runs, failed, costUsd }, place) => ({
          key: scenarioId ?? 'none',
          name: <ScenarioName id={scenarioId} name={name} search={search} />,
          // Whether its runs cost nothing or had no price, nobody tells.
          amount: <Money usd={costUsd === 0 && unpricedRuns > 0 ? null : costUsd} />,
          share: lengths[place] ?? null,
          hint: (
            <>
              {scenarioId === null ? (
                plural(runs, 'run')
              ) : (
                <Link
                  to="/runs"
                  search={{ scenarioId, ...span }}
                  className="rounded-sm underline-offset-2 hover:text-ink hover:underline"
                >
                  {plural(runs, 'run')}
                  <span className="sr-only"> of {name ?? 'a deleted scenario'}</span>
                </Link>
              )}
              {failed > 0 && `, ${failed.toLocaleString('en-US')} failed`}
            </>
          ),
        }))}
      />
    </Panel>
  )
}

interface NameProps {
  readonly id: string | null
  readonly name: string | null
  readonly search: DashboardSearch
}

function ScenarioName({ id, name, search }: NameProps) {
  if (id === null) return <span className="text-muted">Without a scenario</span>
  if (name === null) return <span className="text-muted">Deleted scenario {id.slice(-6)}</span>
  return (
    <Link
      to="/dashboard"
      search={{ ...search, scenarioId: id }}
      className="flex min-w-0 rounded-sm hover:underline"
    >
      <bdi className="flex min-w-0">
        <MiddleTruncate text={name} />
      </bdi>
    </Link>
  )
}

const shownAtFirst = 8

interface BarsProps {
  readonly label: string
  readonly what: string
  readonly rows: readonly BarListRow[]
  readonly nothing: ReactNode
}

function Bars({ label, what, rows, nothing }: BarsProps) {
  const [areAllShown, setAreAllShown] = useState(false)
  if (rows.length === 0) return <p className="text-sm text-muted">{nothing}</p>
  return (
    <>
      <BarList label={label} rows={areAllShown ? rows : rows.slice(0, shownAtFirst)} />
      {rows.length > shownAtFirst && (
        <Button variant="ghost" className="-ml-2.5 self-start" onClick={() => setAreAllShown(!areAllShown)}>
          {areAllShown ? 'Show fewer' : `Show all ${rows.length} ${what}`}
        </Button>
      )}
    </>
  )
}

const plural = (amount: number, what: string) =>
  amount === 1 ? `1 ${what}` : `${amount.toLocaleString('en-US')} ${what}s`
