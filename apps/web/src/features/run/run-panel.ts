import type { Run } from '@workbench/client/models'

/** What every tab of the run page is given. */
export interface RunPanelProps {
  readonly runId: string
  /** As it is now; changes while the run goes on. */
  readonly run: Run
  /** It goes on, so more will come. */
  readonly isLive: boolean
}
