import { ApiError, NoServerError } from '@workbench/client/errors'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'

interface Props {
  readonly error: unknown
  /** What could not be done, e.g. "The runs could not be loaded". */
  readonly title: string
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

/** What went wrong in plain words, what to do, and the request id to name when asking for help. */
export function ErrorNotice({ error, title, onRetry, children }: Props) {
  const requestId = error instanceof ApiError ? error.requestId : null
  return (
    <div role="alert" className="flex gap-3 rounded-lg border border-failed/40 bg-failed-soft px-4 py-3">
      <CircleAlert className="mt-0.5 size-4 shrink-0 text-failed" aria-hidden />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="font-medium">{title}</p>
        <p className="text-sm wrap-anywhere">{messageOf(error)}</p>
        {children}
        {requestId !== null && (
          <p className="flex items-center gap-1 text-xs">
            <span className="truncate">
              Request <code className="font-mono">{requestId}</code>
            </span>
            <CopyButton text={requestId} label="Copy request id" />
          </p>
        )}
      </div>
      {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
    </div>
  )
}

function messageOf(error: unknown): string {
  if (error instanceof NoServerError) return 'The workbench does not answer. It may be starting or stopped.'
  if (error instanceof Error) return error.message
  return String(error)
}
