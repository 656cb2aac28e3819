import clsx from 'clsx'
import { ChevronRight, CircleAlert, type LucideIcon } from 'lucide-react'
import { type ReactNode, useState } from 'react'

interface Props {
  readonly icon: LucideIcon
  readonly title: string
  /** What of the workflow it is about, e.g. `trigger`. */
  readonly field: string
  /** What stands in it, on one line. */
  readonly gist: string
  readonly hasFault: boolean
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A part of a workflow: one line, and its fields when somebody wants them or one of them is wrong. */
export function EditorPart({
  icon: Icon,
  title,
  field,
  gist,
  hasFault,
  isOpenAtFirst = false,
  children,
}: Props) {
  const [isWanted, setIsWanted] = useState(isOpenAtFirst)
  const [hadFault, setHadFault] = useState(hasFault)
  if (hasFault !== hadFault) {
    setHadFault(hasFault)
    if (hasFault) setIsWanted(true)
  }
  return (
    <section
      aria-label={title}
      data-field={field}
      className={clsx(
        'min-w-0 rounded-lg border bg-surface shadow-raised',
        hasFault ? 'border-failed' : 'border-line',
      )}
    >
      <button
        type="button"
        aria-expanded={isWanted}
        onClick={() => setIsWanted(!isWanted)}
        className="flex min-h-10 w-full min-w-0 items-center gap-2.5 rounded-lg px-3 text-left"
      >
        <Icon className="size-4 shrink-0 text-muted" aria-hidden />
        <span className="flex min-w-0 flex-1 items-baseline gap-2">
          <span className="shrink-0 font-medium">{title}</span>
          <bdi className="min-w-0 truncate text-sm text-muted">{gist}</bdi>
        </span>
        {hasFault && (
          <CircleAlert role="img" aria-label="Has a fault" className="size-4 shrink-0 text-failed" />
        )}
        <ChevronRight
          className={clsx(
            'size-3.5 shrink-0 text-muted transition-transform duration-100',
            isWanted && 'rotate-90',
          )}
          aria-hidden
        />
      </button>
      {isWanted && <div className="flex min-w-0 flex-col gap-4 border-t border-line p-4">{children}</div>}
    </section>
  )
}
