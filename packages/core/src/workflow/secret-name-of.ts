import type { Workflow } from '../models/workflow.ts'

/** Where the secret of a webhook is stored that names none of its own. */
export const ownSecretName = (workflowId: string): string => `webhook_${workflowId.replaceAll('-', '')}`

/** @returns the name of its webhook's secret; null when its trigger is no webhook. */
export const secretNameOf = ({ id, trigger }: Pick<Workflow, 'id' | 'trigger'>): string | null =>
  trigger.type === 'webhook' ? (trigger.secret ?? ownSecretName(id)) : null
