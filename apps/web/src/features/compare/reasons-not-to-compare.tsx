import type { Comparison } from '@workbench/client/models'
import { Info } from 'lucide-react'
import { reasonLines } from './reason-lines.ts'

/** Why figures say nothing here, in words; nothing where they do. */
export function ReasonsNotToCompare({
  comparisons,
}: {
  readonly comparisons: readonly (Comparison | undefined)[]
}) {
  const reasons = reasonLines(comparisons)
  if (reasons.length === 0) return null
  return (
    <div className="flex gap-3 rounded-lg bg-waiting-soft px-4 py-3">
      <Info className="mt-0.5 size-4 shrink-0 text-waiting" aria-hidden />
      <div className="min-w-0">
        <p className="font-medium">
          {comparisons.length === 1
            ? "The figures can't be held against each other"
            : "Not all figures can be held against A's"}
        </p>
        <ul className="mt-1 list-disc pl-4 text-sm">
          {reasons.map((reason) => (
            <li key={reason} className="wrap-anywhere">
              {reason}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
