import { CircleAlert, CircleCheck } from 'lucide-react'
import { useRef } from 'react'
import { ErrorNotice } from '../../../../components/error-notice.tsx'
import { SkeletonLines } from '../../../../components/skeleton.tsx'
import { withoutPlace } from '../fault-place.ts'
import { NumberedArea } from './numbered-area.tsx'
import type { useYaml } from './use-yaml.ts'

/** The workflow as the YAML of its file, and what is wrong with it by line. */
export function YamlView({ yaml }: { readonly yaml: ReturnType<typeof useYaml> }) {
  const { text, faults, isRead, onType, error } = yaml
  const area = useRef<HTMLTextAreaElement>(null)
  const faultyLines = new Set(faults.flatMap(({ line }) => line ?? []))
  const goTo = (line: number) => {
    const element = area.current
    if (element === null) return
    const { start, end } = lineRange(element.value, line)
    element.focus()
    element.setSelectionRange(start, end)
    // The text area is as high as its text; what scrolls is around it.
    const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight)
    element.parentElement?.scrollTo({ top: (line - 4) * lineHeight })
  }
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {error !== null && <ErrorNotice error={error} title="The YAML could not be read or written" />}
      {text === undefined ? (
        error === null && <SkeletonLines count={5} label="Writing the YAML" />
      ) : (
        <NumberedArea ref={area} label="YAML" value={text} onChange={onType} faultyLines={faultyLines} />
      )}
      <div role="status" aria-live="polite" className="text-sm">
        {faults.length > 0 && (
          <ul className="flex flex-col gap-1" aria-label="Faults">
            {faults.slice(0, 30).map(({ path, message, line }) => (
              <li key={`${line} ${path} ${message}`} className="flex items-start gap-2">
                <CircleAlert className="mt-0.5 size-4 shrink-0 text-failed" aria-hidden />
                <span className="min-w-0 wrap-anywhere">
                  {line !== null && (
                    <button
                      type="button"
                      onClick={() => goTo(line)}
                      className="mr-1.5 rounded-sm text-accent-ink underline underline-offset-2"
                    >
                      Line {line}
                    </button>
                  )}
                  {path !== '' && <code className="mr-1.5 font-mono text-xs text-muted">{path}</code>}
                  {withoutPlace(message)}
                </span>
              </li>
            ))}
          </ul>
        )}
        {faults.length === 0 && text !== undefined && isRead && error === null && (
          <p className="flex items-center gap-2 text-muted">
            <CircleCheck className="size-4 text-completed" aria-hidden />
            The form says the same. Comments and order are kept.
          </p>
        )}
      </div>
    </div>
  )
}

function lineRange(text: string, line: number): { readonly start: number; readonly end: number } {
  const lines = text.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  return { start, end: start + (lines[line - 1]?.length ?? 0) }
}
