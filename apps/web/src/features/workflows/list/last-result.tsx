import { Link } from '@tanstack/react-router'
import type { Workflow } from '@workbench/client/models'
import { StatusBadge } from '../../../components/status-badge.tsx'
import { Time } from '../../../components/time.tsx'

/** How the newest run went, and the way to it. */
export const LastResult = ({ run }: { readonly run: Workflow['lastRun'] }) =>
  run === null ? (
    <span className="text-sm text-muted">Never run</span>
  ) : (
    <Link
      to="/runs/$id"
      params={{ id: run.id }}
      className="relative z-10 flex items-center gap-2 rounded-sm text-sm text-muted hover:text-ink"
    >
      <StatusBadge status={run.status} />
      <Time at={run.finishedAt ?? run.queuedAt} />
    </Link>
  )
