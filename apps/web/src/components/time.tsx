import { exactTime, relativeTime } from '../format/time.ts'
import { useNow } from '../live/use-now.ts'
import { Tooltip } from './tooltip.tsx'

/** How long ago; the exact time on hover. */
export function Time({ at }: { readonly at: string }) {
  const now = useNow(10_000)
  return (
    <Tooltip text={exactTime(at)}>
      <time dateTime={at} className="whitespace-nowrap">
        {relativeTime(at, now)}
      </time>
    </Tooltip>
  )
}
