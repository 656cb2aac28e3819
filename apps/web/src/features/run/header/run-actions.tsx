import type { Run } from '@workbench/client/models'
import { Ban, Columns2, Download, GitFork, RotateCcw, UserRound } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Menu, MenuLink } from '../../../components/menu.tsx'
import { exportFormats } from '../export-formats.ts'

interface Props {
  readonly run: Run
  /** null where there is nothing to hold it against. */
  readonly compare: { readonly a: string; readonly b?: string } | null
  readonly canCancel: boolean
  readonly canRetry: boolean
  readonly isCancelling: boolean
  readonly isRetrying: boolean
  readonly onCancel: () => void
  readonly onRetry: () => void
  /** null where nothing can be forked. */
  readonly onFork: (() => void) | null
  /** Asks a single agent the same; left out where that makes no sense. */
  readonly onBaseline?: (() => void) | undefined
}

/** What one can do with the run. */
export const RunActions = ({
  run,
  compare,
  canCancel,
  canRetry,
  isCancelling,
  isRetrying,
  onCancel,
  onRetry,
  onFork,
  onBaseline,
}: Props) => (
  <>
    {canCancel && (
      <Button variant="danger" isBusy={isCancelling} onClick={onCancel}>
        <Ban aria-hidden />
        Cancel
      </Button>
    )}
    {canRetry && (
      <Button isBusy={isRetrying} onClick={onRetry}>
        <RotateCcw aria-hidden />
        Retry
      </Button>
    )}
    {onFork !== null && (
      <Button onClick={onFork}>
        <GitFork aria-hidden />
        Fork
      </Button>
    )}
    {compare !== null && (
      <ButtonLink to="/runs/compare" search={compare}>
        <Columns2 aria-hidden />
        Compare
      </ButtonLink>
    )}
    {onBaseline !== undefined && (
      <Button aria-label="Compare with a single agent" onClick={onBaseline}>
        <UserRound aria-hidden />
        Single agent
      </Button>
    )}
    <Menu
      trigger={
        <Button>
          <Download aria-hidden />
          Export
        </Button>
      }
    >
      {exportFormats(run.kind).map(({ format, label }) => (
        <MenuLink key={format} href={`/runs/${run.id}/export?format=${format}`} isDownload>
          {label}
        </MenuLink>
      ))}
    </Menu>
  </>
)
