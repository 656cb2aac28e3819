import { CircleAlert } from 'lucide-react'
import type { Faults } from '../../../api/faults.ts'
import { useEditorMeans } from './editor-means.ts'
import { type FaultPlace, faultPlace } from './fault-place.ts'

interface Props {
  readonly faults: Faults
  readonly onGoTo: (place: FaultPlace) => void
}

const most = 20

/** Everything that keeps a workflow from being saved, each with the way to its field. */
export function FaultSummary({ faults, onGoTo }: Props) {
  const { content, catalogue } = useEditorMeans()
  const all = Object.entries(faults)
  if (all.length === 0) return null
  return (
    <section
      role="alert"
      aria-label="Faults"
      className="flex gap-3 rounded-lg border border-failed/40 bg-failed-soft px-4 py-3"
    >
      <CircleAlert className="mt-0.5 size-4 shrink-0 text-failed" aria-hidden />
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {all.length === 1 ? 'One thing keeps' : `${all.length} things keep`} it from being saved
        </p>
        <ul className="mt-1 flex flex-col gap-1 text-sm">
          {all.slice(0, most).map(([path, message]) => {
            const place = faultPlace(path, content.steps, catalogue)
            return (
              <li key={path} className="wrap-anywhere">
                {place.label !== '' && (
                  <button
                    type="button"
                    onClick={() => onGoTo(place)}
                    className="mr-1.5 rounded-sm font-medium text-accent-ink underline underline-offset-2"
                  >
                    <bdi>{place.label}</bdi>
                  </button>
                )}
                {message}
              </li>
            )
          })}
          {all.length > most && <li className="text-muted">and {all.length - most} more</li>}
        </ul>
      </div>
    </section>
  )
}
