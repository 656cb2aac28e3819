import type { RunId } from '@workbench/core/models/ids'
import { WorkflowId } from '@workbench/core/models/workflow'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { idempotencyKeyOf, type StartsUnderWay } from '../manners/idempotency.ts'
import { refuseSecrets } from '../tools/refuse-secrets.ts'
import { checkInputs } from '../workflows/check-inputs.ts'
import { dryRunOutputs } from '../workflows/dry-run-outputs.ts'
import { DryRunStart, WorkflowStart } from '../workflows/shapes.ts'
import { Started } from './runs.ts'
import { problemResponse } from './schemas.ts'

const params = z.object({ id: WorkflowId })

type StartDeps = Pick<ServerDeps, 'workflows' | 'runs' | 'secrets' | 'newId'> & {
  readonly starts: StartsUnderWay
}

/** Starts by hand, of workflows with any trigger, switched off ones included. */
export function workflowStartRoutes(deps: StartDeps): FastifyPluginAsyncZod {
  const { workflows, runs, secrets, newId, starts } = deps
  return async (app) => {
    app.post(
      '/workflows/:id/run',
      {
        config: { mayBeEmpty: true },
        schema: {
          summary: 'Start a workflow by hand, whatever its trigger, also when it is switched off',
          params,
          body: WorkflowStart,
          response: { 202: Started, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { params: workflowOf, body, correlation } = request
        const key = idempotencyKeyOf(request)
        const { runId } = await starts.join(key, async () => {
          const workflow = await workflows.get(workflowOf.id)
          const inputs = checkInputs(workflow, body.inputs)
          await refuseSecrets('inputs', inputs, secrets)
          await refuseSecrets('body', body.body ?? null, secrets)
          const run = newWorkflowRun({
            id: newId<RunId>(),
            workflow,
            trigger: { type: 'manual', ...(body.body !== undefined && { body: body.body }) },
            inputs,
            correlation,
          })
          return runs.start(run, 'RUN_WORKFLOW', key)
        })
        return reply.code(202).header('location', `/runs/${runId}`).send({ runId })
      },
    )

    app.post(
      '/workflows/:id/dry-run',
      {
        config: { mayBeEmpty: true },
        schema: {
          summary: 'Start a run in which nothing leaves the workbench: steps say what they would do',
          params,
          body: DryRunStart,
          response: { 202: Started, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { params: workflowOf, body, correlation } = request
        const key = idempotencyKeyOf(request)
        const { runId } = await starts.join(key, async () => {
          const workflow = await workflows.get(workflowOf.id)
          const inputs = checkInputs(workflow, body.inputs)
          await refuseSecrets('inputs', inputs, secrets)
          await refuseSecrets('trigger', body.trigger ?? null, secrets)
          await refuseSecrets('outputs', body.outputs ?? null, secrets)
          const outputs = await dryRunOutputs(workflow, body, deps)
          const run = newWorkflowRun({
            id: newId<RunId>(),
            workflow,
            trigger: { type: workflow.trigger.type, ...body.trigger },
            inputs,
            correlation,
            dryRun: { outputs },
          })
          return runs.start(run, 'RUN_WORKFLOW', key)
        })
        return reply.code(202).header('location', `/runs/${runId}`).send({ runId })
      },
    )
  }
}
