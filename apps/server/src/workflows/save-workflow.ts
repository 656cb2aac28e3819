import { ConflictError } from '@workbench/core/errors'
import type { Workflow, WorkflowDraft, WorkflowId } from '@workbench/core/models/workflow'
import type { ServerDeps } from '../deps.ts'
import { checkWorkflow } from './check-workflow.ts'
import type { SavedWorkflow } from './shapes.ts'
import { dropWebhookSecret, makeWebhookSecret, needsOwnSecret } from './webhook-secrets.ts'
import { yamlWith } from './yaml/yaml-with.ts'

export type SaveDeps = Pick<ServerDeps, 'workflows' | 'secrets' | 'expressions' | 'cronTimes'>

/**
 * @param yaml - What it was parsed from; null when it was not.
 * @throws InvalidInputError with everything that is wrong with it.
 */
export async function createWorkflow(
  draft: WorkflowDraft,
  yaml: string | null,
  deps: SaveDeps,
): Promise<SavedWorkflow> {
  await checkWorkflow(draft, deps)
  return withSecret(await deps.workflows.create(draft, yaml), null, deps)
}

/**
 * Replaces it; its YAML, if it has one, says the same afterwards and keeps its comments.
 *
 * @throws InvalidInputError, NotFoundError, ConflictError when the version is stale.
 */
export async function replaceWorkflow(
  id: WorkflowId,
  version: number,
  draft: WorkflowDraft,
  deps: SaveDeps,
): Promise<SavedWorkflow> {
  await checkWorkflow(draft, deps)
  const source = await deps.workflows.source(id)
  if (source.version !== version) throw stale(source.version, version)
  const yaml = source.yaml === null ? null : yamlWith(draft, source.yaml)
  return replaceWithYaml(id, version, draft, yaml, deps)
}

/** The same when the YAML is there already; the draft was parsed from it and has been checked. */
export async function replaceWithYaml(
  id: WorkflowId,
  version: number,
  draft: WorkflowDraft,
  yaml: string | null,
  deps: SaveDeps,
): Promise<SavedWorkflow> {
  const before = await deps.workflows.get(id)
  return withSecret(await deps.workflows.update(id, version, draft, yaml), before, deps)
}

/** Its runs stay; the secret that was made for it does not. */
export async function deleteWorkflow(id: WorkflowId, deps: SaveDeps): Promise<void> {
  const workflow = await deps.workflows.get(id)
  await deps.workflows.delete(id)
  if (needsOwnSecret(workflow)) await dropWebhookSecret(id, deps)
}

/** A webhook that has become one without naming a secret gets one; one that has ceased to be loses it. */
async function withSecret(after: Workflow, before: Workflow | null, deps: SaveDeps): Promise<SavedWorkflow> {
  const hadOwn = before !== null && needsOwnSecret(before)
  if (needsOwnSecret(after) && !hadOwn) {
    return { ...after, webhookSecret: await makeWebhookSecret(after.id, deps) }
  }
  if (hadOwn && !needsOwnSecret(after)) await dropWebhookSecret(after.id, deps)
  return after
}

const stale = (present: number, given: number): ConflictError =>
  new ConflictError(`The workflow has version ${present} by now, not ${given}.`, {
    hint: 'Read it again and repeat the change on what it says now.',
  })
