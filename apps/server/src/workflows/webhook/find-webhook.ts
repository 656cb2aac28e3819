import type { Workflow, WorkflowId } from '@workbench/core/models/workflow'
import { ownSecretName, secretNameOf } from '@workbench/core/workflow/secret-name-of'
import type { ServerDeps } from '../../deps.ts'

export interface Webhook {
  readonly workflow: Workflow
  /** null: its trigger is no webhook. */
  readonly secretName: string | null
  /** null: there is none, so that no credential is right. */
  readonly secret: string | null
}

/**
 * The workflow and its secret, as they are at this moment.
 *
 * @throws NotFoundError
 */
export async function findWebhook(
  id: WorkflowId,
  { workflows, secrets }: Pick<ServerDeps, 'workflows' | 'secrets'>,
): Promise<Webhook> {
  const own = ownSecretName(id)
  // Most have a secret of their own: both are asked for at once.
  const [workflow, values] = await Promise.all([workflows.get(id), secrets.reveal([own])])
  const secretName = secretNameOf(workflow)
  if (secretName === null) return { workflow, secretName, secret: null }
  const found = secretName === own ? values : await secrets.reveal([secretName])
  return { workflow, secretName, secret: found.get(secretName) ?? null }
}
