import { WorkflowId } from '@workbench/core/models/workflow'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { applyWorkflow, draftOf } from '../workflows/apply-workflow.ts'
import { faultsOfAny } from '../workflows/faults-of-any.ts'
import { replaceWithYaml, type SaveDeps } from '../workflows/save-workflow.ts'
import {
  AppliedWorkflow,
  ParsedWorkflow,
  SavedWorkflow,
  WorkflowFault,
  WorkflowYaml,
  YamlText,
} from '../workflows/shapes.ts'
import { workflowJsonSchema } from '../workflows/yaml/json-schema.ts'
import { parseWorkflowYaml, savableYaml } from '../workflows/yaml/parse-workflow-yaml.ts'
import { yamlWith } from '../workflows/yaml/yaml-with.ts'
import { problemResponse } from './schemas.ts'

const params = z.object({ id: WorkflowId })

/** From the editor, half-written as it may be. */
const AnyDraft = z.record(z.string(), z.unknown()).describe('A WorkflowDraft, half-written as it may be.')

/** Workflows as files. */
export function workflowYamlRoutes(deps: SaveDeps & Pick<ServerDeps, 'config'>): FastifyPluginAsyncZod {
  const { workflows, config } = deps
  const schemaUrl = (protocol: string, host: string) =>
    `${config.publicUrl ?? `${protocol}://${host}`}/schemas/workflow.json`
  return async (app) => {
    app.get(
      '/schemas/workflow.json',
      {
        // Editors fetch it without a credential; it says nothing that is not in every copy of this program.
        config: { ignoresAccept: true, isPublic: true },
        schema: {
          summary: 'JSON Schema of the YAML of a workflow, for editors',
          response: { 200: z.record(z.string(), z.unknown()), ...problemResponse },
        },
      },
      async (_request, reply) => reply.type('application/schema+json').send(workflowJsonSchema()),
    )

    app.get(
      '/workflows/:id/yaml',
      {
        schema: {
          summary: 'A workflow as YAML',
          params,
          response: { 200: WorkflowYaml, ...problemResponse },
        },
      },
      async ({ params: { id }, protocol, host }) => {
        const workflow = await workflows.get(id)
        const { yaml, version } = await workflows.source(id)
        // Switching it on and off writes no text.
        return { yaml: yamlWith(draftOf(workflow), yaml, schemaUrl(protocol, host)), version }
      },
    )

    app.put(
      '/workflows/:id/yaml',
      {
        schema: {
          summary: 'Replace a workflow by what its YAML says; the text is kept as it is',
          params,
          body: WorkflowYaml,
          response: { 200: SavedWorkflow, ...problemResponse },
        },
      },
      async ({ params: { id }, body: { yaml, version } }) => {
        const { draft } = await savableYaml(yaml, deps)
        return replaceWithYaml(id, version, draft, yaml, deps)
      },
    )

    app.post(
      '/workflows/apply',
      {
        schema: {
          summary: 'Create the workflow that the YAML describes, or replace the one of its name',
          description: '409 when several workflows have the name.',
          body: z.strictObject({ yaml: YamlText }),
          response: { 200: AppliedWorkflow, 201: AppliedWorkflow, ...problemResponse },
        },
      },
      async ({ body: { yaml } }, reply) => {
        const applied = await applyWorkflow(yaml, deps)
        return reply
          .code(applied.action === 'created' ? 201 : 200)
          .header('location', `/workflows/${applied.workflow.id}`)
          .send(applied)
      },
    )

    app.post(
      '/workflows/parse',
      {
        schema: {
          summary: 'Read a workflow from YAML and say what is wrong with it; nothing is kept',
          body: z.strictObject({ yaml: YamlText }),
          response: { 200: ParsedWorkflow, ...problemResponse },
        },
      },
      async ({ body: { yaml } }) => {
        const { draft, faults } = await parseWorkflowYaml(yaml, deps)
        return { draft, faults: [...faults] }
      },
    )

    app.post(
      '/workflows/format',
      {
        schema: {
          summary:
            'Write a draft as YAML, into the text that is given if one is: its comments and order stay',
          body: z.strictObject({ draft: AnyDraft, yaml: YamlText.optional() }),
          response: { 200: z.object({ yaml: z.string() }), ...problemResponse },
        },
      },
      async ({ body: { draft, yaml = null }, protocol, host }) => ({
        yaml: yamlWith(draft, yaml, schemaUrl(protocol, host)),
      }),
    )

    app.post(
      '/workflows/check',
      {
        schema: {
          summary: 'Say what is wrong with a draft; nothing is kept',
          body: z.strictObject({ draft: AnyDraft }),
          response: { 200: z.object({ faults: z.array(WorkflowFault) }), ...problemResponse },
        },
      },
      async ({ body: { draft } }) => ({
        faults: (await faultsOfAny(draft, deps)).map(({ path, message }) => ({
          path: path.join('.'),
          message,
        })),
      }),
    )
  }
}
