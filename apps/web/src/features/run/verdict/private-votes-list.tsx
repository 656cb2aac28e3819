import { EyeOff } from 'lucide-react'
import { Disclosure } from '../../../components/disclosure.tsx'
import type { RunView } from '../run-view.ts'
import { privateVotes } from './private-votes.ts'

/** What everybody held before and after, folded: nobody in the debate saw it. */
export function PrivateVotesList({ view: { run, result } }: { readonly view: RunView }) {
  const votes = privateVotes(result.calls, run.input)
  if (votes.length === 0) return null
  const changed = votes.filter(({ isChanged }) => isChanged).length
  return (
    <div className="mt-1">
      <Disclosure
        summary={
          <span className="flex flex-wrap items-center gap-x-1.5">
            <EyeOff className="size-3.5" aria-hidden />
            Private votes ({changed === 0 ? 'nobody changed' : `${changed} of ${votes.length} changed`})
          </span>
        }
      >
        <p className="pl-5 text-sm text-muted">Before and after the debate; nobody in it saw them.</p>
        <dl className="grid grid-cols-[fit-content(16rem)_1fr] gap-x-4 gap-y-1 pt-1 pl-5 text-sm">
          {votes.map(({ seat, name, before, after }) => (
            <div key={seat} className="col-span-2 grid grid-cols-subgrid">
              <dt className="min-w-0 text-muted wrap-anywhere">
                <bdi>{name}</bdi>
              </dt>
              <dd className="min-w-0 wrap-anywhere">
                <bdi>{before ?? 'not asked'}</bdi>
                <span className="text-muted"> → </span>
                <bdi>{after ?? 'not asked yet'}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  )
}
