import { useQuery } from '@tanstack/react-query'
import type { StanceMap } from '@workbench/client/models'
import { Card } from '../../../components/card.tsx'
import { HeatTable } from '../../../components/charts/heat-table.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { stanceRows } from './stance-rows.ts'
import { stanceMapQuery } from './trend-queries.ts'

/** Who stood where in which round, over the last runs of a scenario. */
export function StanceMapSection({ scenarioId }: { readonly scenarioId: string }) {
  const { data, error, refetch } = useQuery(stanceMapQuery(scenarioId))
  return (
    <Card aria-labelledby="stances-title" className="flex min-w-0 flex-col gap-3 p-4">
      <header>
        <h2 id="stances-title" className="font-semibold">
          Stances
        </h2>
        <p className="mt-0.5 max-w-[80ch] text-sm text-muted">
          The mean of what each held, round by round: −1 is against, +1 is for.
        </p>
      </header>
      {data !== undefined ? (
        <Drawn map={data} />
      ) : error !== null ? (
        <ErrorNotice error={error} title="The stances could not be loaded" onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-32" />
      )}
    </Card>
  )
}

function Drawn({ map }: { readonly map: StanceMap }) {
  if (map.rows.length === 0) {
    return (
      <p className="text-sm text-muted">
        Nobody has said where they stand. Formats such as the panel ask for it with every turn.
      </p>
    )
  }
  return (
    <>
      <HeatTable
        label="Stances by persona and round"
        corner="Persona"
        columns={Array.from({ length: map.rounds }, (_, at) => ({ key: `${at}`, name: `Round ${at + 1}` }))}
        rows={stanceRows(map).map(({ speaker, cells }) => ({
          key: speaker,
          name: (
            <bdi className="flex max-w-44">
              <MiddleTruncate text={speaker} />
            </bdi>
          ),
          cells,
        }))}
      />
      <p className="text-xs text-muted">
        From {map.runs === 1 ? 'the last run' : `the last ${map.runs} runs`}.
      </p>
    </>
  )
}
