import clsx from 'clsx'

/** How bad a finding is. @param severity - 0 nothing is left … 5 fatal. */
export const SeverityMark = ({ severity }: { readonly severity: number }) => (
  <span
    className={clsx(
      'inline-flex h-5 items-center rounded-sm px-1.5 text-xs font-medium whitespace-nowrap tabular-nums',
      severity >= 4
        ? 'bg-failed-soft text-failed'
        : severity >= 3
          ? 'bg-waiting-soft text-waiting'
          : 'bg-queued-soft text-queued',
    )}
  >
    severity {Number(severity.toFixed(1))} of 5
  </span>
)
