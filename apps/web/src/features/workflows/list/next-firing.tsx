import { Tooltip } from '../../../components/tooltip.tsx'
import { exactTime } from '../../../format/time.ts'
import { useNow } from '../../../live/use-now.ts'
import { momentWords, untilWords } from './next-words.ts'

/** When a workflow fires next: how long until then, and when that is. */
export function NextFiring({ at }: { readonly at: string }) {
  const now = useNow(10_000)
  return (
    <Tooltip text={`${exactTime(at)}, your time`}>
      <time dateTime={at} className="flex flex-wrap gap-x-1.5 whitespace-nowrap">
        <span>{untilWords(at, now)}</span>
        <span className="text-muted">{momentWords(at, now)}</span>
      </time>
    </Tooltip>
  )
}
