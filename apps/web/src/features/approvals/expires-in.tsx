import { Tooltip } from '../../components/tooltip.tsx'
import { duration } from '../../format/duration.ts'
import { exactTime } from '../../format/time.ts'
import { useNow } from '../../live/use-now.ts'

/** How long there is to decide. */
export function ExpiresIn({ at }: { readonly at: string }) {
  const now = useNow(1000)
  const left = Date.parse(at) - now
  return (
    <Tooltip text={exactTime(at)}>
      <span className="whitespace-nowrap text-waiting">
        {left <= 0 ? 'expires now' : `expires in ${duration(Math.ceil(left / 1000) * 1000)}`}
      </span>
    </Tooltip>
  )
}
