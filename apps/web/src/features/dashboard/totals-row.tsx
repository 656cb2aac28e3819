import type { Dashboard } from '@workbench/client/models'
import { Card } from '../../components/card.tsx'
import { Tooltip } from '../../components/tooltip.tsx'
import { type Total, totalsOf } from './changes.ts'
import { type Span, wordsBefore } from './dashboard-span.ts'

interface Props {
  readonly now: Dashboard['totals']
  /** undefined while it is loaded. */
  readonly before: Dashboard['totals'] | undefined
  readonly span: Span
}

/** How a row of figures is laid out, also while it is loaded. */
export const totalsClass = 'grid grid-cols-2 gap-x-6 gap-y-4 p-4 tablet:grid-cols-4 wide:grid-cols-8'

/** What all of it amounts to. */
export const TotalsRow = ({ now, before, span }: Props) => (
  <Card aria-label="Totals">
    <dl className={totalsClass}>
      {totalsOf(now, before, span.from.includes('T00:')).map((total) => (
        <Figure key={total.name} total={total} beforeWords={wordsBefore(span)} />
      ))}
    </dl>
  </Card>
)

const Figure = ({
  total: { name, text, change, before, note },
  beforeWords,
}: {
  readonly total: Total
  readonly beforeWords: string
}) => (
  <div className="min-w-0">
    <dt className="text-xs text-muted">{name}</dt>
    <dd className="mt-0.5 flex flex-col">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-lg font-semibold whitespace-nowrap tabular-nums">{text ?? '–'}</span>
        {change !== null && (
          <Tooltip text={`${before ?? ''} in ${beforeWords}`}>
            <span className="text-xs whitespace-nowrap text-muted tabular-nums">
              {change}
              <span className="sr-only"> against {beforeWords}</span>
            </span>
          </Tooltip>
        )}
      </span>
      <span className="min-h-4.5 text-xs text-muted">{note}</span>
    </dd>
  </div>
)
