import { randomBytes } from 'node:crypto'
import { ConflictError, NotFoundError } from '@workbench/core/errors'
import type { Workflow } from '@workbench/core/models/workflow'
import type { SecretRepository } from '@workbench/core/ports/secret-repository'
import { ownSecretName } from '@workbench/core/workflow/secret-name-of'

/** Its trigger is a webhook whose secret the workbench makes. */
export const needsOwnSecret = ({ trigger }: Pick<Workflow, 'trigger'>): boolean =>
  trigger.type === 'webhook' && trigger.secret === undefined

interface SecretDeps {
  readonly secrets: Pick<SecretRepository, 'put' | 'delete'>
}

/** Standard Webhooks: `whsec_` and 24 to 64 random bytes in base64. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Makes a secret and stores it in the place of the old one. */
export async function makeWebhookSecret(workflowId: string, { secrets }: SecretDeps): Promise<string> {
  const value = newSecret()
  await secrets.put(ownSecretName(workflowId), value)
  return value
}

/** Forgets a secret that nothing is signed with any more. */
export async function dropWebhookSecret(workflowId: string, { secrets }: SecretDeps): Promise<void> {
  try {
    await secrets.delete(ownSecretName(workflowId))
  } catch (error) {
    // It was deleted by hand, or a policy names it: then it is somebody's.
    if (!(error instanceof NotFoundError || error instanceof ConflictError)) throw error
  }
}

/**
 * @returns the new secret, in force at once.
 * @throws ConflictError when its trigger is no webhook, or names a secret that people keep.
 */
export async function renewWebhookSecret(workflow: Workflow, deps: SecretDeps): Promise<string> {
  const { trigger } = workflow
  if (trigger.type !== 'webhook') {
    throw new ConflictError(`The trigger of this workflow is ${trigger.type}, no webhook.`)
  }
  if (trigger.secret !== undefined) {
    throw new ConflictError(`This webhook uses the stored secret ${trigger.secret}.`, {
      hint: `Store another value under that name: PUT /secrets/${trigger.secret}.`,
    })
  }
  return makeWebhookSecret(workflow.id, deps)
}
