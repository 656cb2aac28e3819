import { ArrowRight } from 'lucide-react'
import type { Difference } from './differences.ts'
import { TextDiff } from './text-diff-view.tsx'

/** Every difference under the name of its field. */
export const DifferencesList = ({ differences }: { readonly differences: readonly Difference[] }) => (
  <dl className="flex flex-col gap-4">
    {differences.map(({ label, before, after, isText }) => (
      <div key={label} className="flex min-w-0 flex-col gap-1">
        <dt className="text-sm font-medium text-muted">{label}</dt>
        <dd className="min-w-0">
          {isText ? (
            <TextDiff before={before} after={after} />
          ) : (
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-base">
              <Value text={before} tag="del" />
              <ArrowRight className="size-3.5 shrink-0 text-muted" aria-label="became" />
              <Value text={after} tag="ins" />
            </p>
          )}
        </dd>
      </div>
    ))}
  </dl>
)

function Value({ text, tag: Mark }: { readonly text: string; readonly tag: 'del' | 'ins' }) {
  if (text === '') return <span className="text-muted">nothing</span>
  const look = Mark === 'del' ? 'bg-failed-soft text-failed' : 'bg-completed-soft text-completed'
  return (
    <Mark dir="auto" className={`min-w-0 rounded-sm px-1.5 no-underline wrap-anywhere ${look}`}>
      {text}
    </Mark>
  )
}
