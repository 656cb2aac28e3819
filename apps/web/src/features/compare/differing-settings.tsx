import type { Comparison } from '@workbench/client/models'
import { useMemo } from 'react'
import { Card } from '../../components/card.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { DifferencesList } from '../versions/differences-list.tsx'
import { type Side, sides } from './compare-search.ts'
import { settingDifferences } from './setting-differences.ts'
import { SideMark } from './side-mark.tsx'

interface Props {
  readonly comparisons: readonly (Comparison | undefined)[]
  /** Who sits at a seat, for labels. */
  readonly seatName: (seat: number) => string | undefined
}

/** What each run was set to otherwise than the first. */
export function DifferingSettings({ comparisons, seatName }: Props) {
  if (comparisons.length === 1) {
    return (
      <Card className="p-4">
        <Differences comparison={comparisons[0]} seatName={seatName} />
      </Card>
    )
  }
  return (
    <div className="grid grid-cols-1 items-start gap-3 desktop:grid-cols-2 wide:grid-cols-3">
      {comparisons.map((comparison, place) => {
        const side: Side = sides[place + 1] ?? 'f'
        return (
          <Card key={side} aria-label={`Settings of run ${side.toUpperCase()}`} className="flex gap-3 p-4">
            <SideMark side={side} />
            <div className="min-w-0 flex-1">
              <Differences comparison={comparison} seatName={seatName} />
            </div>
          </Card>
        )
      })}
    </div>
  )
}

function Differences({
  comparison,
  seatName,
}: Pick<Props, 'seatName'> & { readonly comparison: Comparison | undefined }) {
  const differences = useMemo(
    () => (comparison === undefined ? [] : settingDifferences(comparison.settings, seatName)),
    [comparison, seatName],
  )
  if (comparison === undefined) return <SkeletonLines count={2} label="Comparing settings" />
  return differences.length === 0 ? (
    <p className="text-muted">None: both ran on the same settings.</p>
  ) : (
    <DifferencesList differences={differences} />
  )
}
