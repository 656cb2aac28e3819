import { RunSummary } from '@workbench/core/models/run'
import {
  Trigger,
  Workflow,
  WorkflowDraft,
  WorkflowId,
  WorkflowUpdate,
  WorkflowVersion,
} from '@workbench/core/models/workflow'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { createWorkflow, deleteWorkflow, replaceWorkflow, type SaveDeps } from '../workflows/save-workflow.ts'
import { SavedWorkflow, StepTypeInfo, WebhookSecret } from '../workflows/shapes.ts'
import { stepTypeInfos } from '../workflows/step-type-infos.ts'
import { renewWebhookSecret } from '../workflows/webhook-secrets.ts'
import { NoContent, pageOf, pageQuery, problemResponse, SearchText } from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

const params = z.object({ id: WorkflowId })

const Flag = z
  .string()
  .refine((text) => text === 'true' || text === 'false', 'Expected true or false')
  .transform((text) => text === 'true')
  .meta({ type: 'boolean' })

const triggerTypes = z.enum(Trigger.options.map(({ shape }) => shape.type.value))

export function workflowRoutes(deps: SaveDeps & Pick<ServerDeps, 'runs'>): FastifyPluginAsyncZod {
  const { workflows, runs } = deps
  return async (app) => {
    app.get(
      '/workflows',
      {
        schema: {
          summary: 'List workflows, newest first',
          querystring: z.strictObject({
            ...pageQuery,
            q: SearchText.optional(),
            enabled: Flag.optional(),
            trigger: triggerTypes.optional(),
          }),
          response: { 200: pageOf(Workflow), ...problemResponse },
        },
      },
      async ({ query }) => workflows.list(withoutUndefined(query)),
    )

    app.post(
      '/workflows',
      {
        schema: {
          summary: 'Create a workflow; its trigger is on unless `enabled` is false',
          body: WorkflowDraft,
          response: { 201: SavedWorkflow, ...problemResponse },
        },
      },
      async ({ body }, reply) => {
        const workflow = await createWorkflow(body, null, deps)
        return reply.code(201).header('location', `/workflows/${workflow.id}`).send(workflow)
      },
    )

    app.get(
      '/workflows/step-types',
      {
        schema: {
          summary: 'Types of steps with their fields, for forms',
          response: { 200: z.object({ items: z.array(StepTypeInfo) }), ...problemResponse },
        },
      },
      async () => ({ items: [...stepTypeInfos] }),
    )

    app.get(
      '/workflows/:id',
      { schema: { summary: 'Read a workflow', params, response: { 200: Workflow, ...problemResponse } } },
      async ({ params: { id } }) => workflows.get(id),
    )

    app.get(
      '/workflows/:id/versions',
      {
        schema: {
          summary: 'What a workflow says and what it said before, newest first',
          params,
          querystring: z.strictObject(pageQuery),
          response: { 200: pageOf(WorkflowVersion), ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => workflows.listVersions(id, query),
    )

    app.get(
      '/workflows/:id/runs',
      {
        schema: {
          summary: 'Runs of a workflow, newest first',
          params,
          querystring: z.strictObject(pageQuery),
          response: { 200: pageOf(RunSummary), ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => {
        await workflows.get(id)
        return runs.list({ ...query, workflowId: id })
      },
    )

    app.put(
      '/workflows/:id',
      {
        schema: {
          summary: 'Replace a workflow; comments of its YAML stay',
          params,
          body: WorkflowUpdate,
          response: { 200: SavedWorkflow, ...problemResponse },
        },
      },
      async ({ params: { id: workflowId }, body }) => {
        const { version, id, createdAt, updatedAt, nextFireAt, lastRun, webhookSecret, ...draft } = body
        return replaceWorkflow(workflowId, version, draft, deps)
      },
    )

    app.delete(
      '/workflows/:id',
      {
        schema: {
          summary: 'Delete a workflow; its runs stay',
          params,
          response: { 204: NoContent, ...problemResponse },
        },
      },
      async ({ params: { id } }, reply) => {
        await deleteWorkflow(id, deps)
        return reply.code(204).send()
      },
    )

    for (const [verb, enabled] of [
      ['enable', true],
      ['disable', false],
    ] as const) {
      app.post(
        `/workflows/:id/${verb}`,
        {
          schema: {
            summary: enabled ? 'Switch the trigger on; cron counts from now' : 'Switch the trigger off',
            params,
            response: { 200: Workflow, ...problemResponse },
          },
        },
        async ({ params: { id } }) => workflows.setEnabled(id, enabled),
      )
    }

    app.post(
      '/workflows/:id/webhook-secret',
      {
        schema: {
          summary: 'Make a new secret for its webhook; the old one is void at once',
          description: '409 when its trigger is no webhook, or names a stored secret of its own.',
          params,
          response: { 200: WebhookSecret, ...problemResponse },
        },
      },
      async ({ params: { id } }) => ({
        webhookSecret: await renewWebhookSecret(await workflows.get(id), deps),
      }),
    )
  }
}
