import type { Document } from '@workbench/client/models'
import { StatusBadge } from '../../components/status-badge.tsx'

const looks = {
  queued: { status: 'queued', word: 'Queued' },
  ingesting: { status: 'running', word: 'Reading' },
  ready: { status: 'completed', word: 'Ready' },
  failed: { status: 'failed', word: 'Failed' },
} as const satisfies Record<Document['status'], unknown>

/** Where a document stands; it follows the run that reads it. */
export const DocumentStatus = ({ status }: Pick<Document, 'status'>) => <StatusBadge {...looks[status]} />

export const documentStatusWord = (status: Document['status']): string => looks[status].word
