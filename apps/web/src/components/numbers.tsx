import { count } from '../format/count.ts'
import { money } from '../format/money.ts'
import { Tooltip } from './tooltip.tsx'

/** Dollars, or a dash with the reason when a price is unknown. */
export function Money({ usd, isEmpty = false }: { readonly usd: number | null; readonly isEmpty?: boolean }) {
  if (isEmpty) return <span className="text-muted">–</span>
  if (usd === null) {
    return (
      <Tooltip text="The price of a model that was used is unknown, so the sum is unknown.">
        <span className="text-muted">
          –<span className="sr-only"> price unknown</span>
        </span>
      </Tooltip>
    )
  }
  return <span className="whitespace-nowrap tabular-nums">{money(usd)}</span>
}

/** Tokens, short; both directions exactly on hover. */
export function Tokens({ input, output }: { readonly input: number; readonly output: number }) {
  return (
    <Tooltip text={`${input.toLocaleString('en-US')} in, ${output.toLocaleString('en-US')} out`}>
      <span className="whitespace-nowrap tabular-nums">{count(input + output)}</span>
    </Tooltip>
  )
}
