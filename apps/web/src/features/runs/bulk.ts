import type { RunSummary } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'

export const canCancel = ({ status }: RunSummary): boolean => !hasEnded(status)
export const canRetry = ({ status }: RunSummary): boolean => status === 'failed' || status === 'cancelled'
