import { Gauge } from 'lucide-react'
import { useNow } from '../../../live/use-now.ts'
import type { RunView } from '../run-view.ts'
import { budgetWords } from './budget-use.ts'

/** One quiet line while the budget comes to its end. */
export function BudgetNotice({ view: { run, isLive } }: { readonly view: RunView }) {
  const now = useNow(1000)
  if (!isLive) return null
  const elapsedMs = run.startedAt === null ? null : now - Date.parse(run.startedAt)
  const words = budgetWords(run.input, run.usage, elapsedMs)
  if (words === null) return null
  return (
    <p className="mt-3 flex items-start gap-2 text-sm">
      <Gauge className="mt-0.5 size-4 shrink-0 text-waiting" aria-hidden />
      <span>
        {words}{' '}
        <span className="text-muted">When it is used up, the debate goes straight to its verdict.</span>
      </span>
    </p>
  )
}
