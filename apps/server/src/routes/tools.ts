import { ConflictError, InvalidInputError, NotFoundError } from '@workbench/core/errors'
import { RunId } from '@workbench/core/models/ids'
import {
  ScriptToolDraft,
  Tool,
  ToolName,
  ToolPolicy,
  ToolPolicyDraft,
  ToolRunOutput,
} from '@workbench/core/models/tool'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { idempotencyKeyOf } from '../manners/idempotency.ts'
import { whenCallerLeaves } from '../manners/when-caller-leaves.ts'
import { checkPolicy, checkScriptTool } from '../tools/check-script-tool.ts'
import { createSourceCheck } from '../tools/check-source.ts'
import { type InvokeDeps, invokeTool } from '../tools/invoke-tool.ts'
import { ParsedToolFile, parseTool, ToolFile } from '../tools/parse-tool.ts'
import { pageByName } from './name-pages.ts'
import { NoContent, pageOf, pageQuery, problemResponse } from './schemas.ts'

const params = z.object({ name: ToolName })

/** PUT takes what GET gave: what can't be changed is accepted and ignored. */
const ScriptToolUpdate = z.strictObject({
  ...ScriptToolDraft.shape,
  name: ToolName.optional().describe('The one in the address; a tool keeps its name.'),
  origin: z.unknown().optional(),
  server: z.unknown().optional(),
  isSandboxed: z.unknown().optional(),
  updatedAt: z.unknown().optional(),
})

const ToolInvocation = z.strictObject({
  args: z.unknown().default({}).describe('As the input schema of the tool wants them.'),
})

const ToolAnswer = z
  .strictObject({ runId: RunId, ...ToolRunOutput.shape })
  .meta({ id: 'ToolAnswer', description: 'What came of one call; the run has the whole story.' })

export function toolRoutes(deps: InvokeDeps): FastifyPluginAsyncZod {
  const { tools } = deps
  const checkSource = createSourceCheck()
  const find = async (name: string): Promise<Tool> => {
    const tool = await tools.find(name)
    if (tool === null) throw new NotFoundError('tool', name, 'name')
    return tool
  }

  return async (app) => {
    app.get(
      '/tools',
      {
        schema: {
          summary: 'List tools by name',
          querystring: z.strictObject(pageQuery),
          response: { 200: pageOf(Tool), ...problemResponse },
        },
      },
      async ({ query }) => pageByName(await tools.list(), query),
    )

    app.post(
      '/tools',
      {
        schema: {
          summary: 'Create a script tool',
          body: ScriptToolDraft,
          response: { 201: Tool, ...problemResponse },
        },
      },
      async ({ body }, reply) => {
        await checkScriptTool(body, checkSource)
        const tool = await tools.create(body)
        return reply.code(201).header('location', `/tools/${tool.name}`).send(tool)
      },
    )

    app.post(
      '/tools/parse',
      {
        schema: {
          summary: 'Read the file of a script tool; nothing is kept',
          description:
            'Answers with what POST and PUT /tools take, or with what is wrong with it. What a tool is called, takes and may touch stands in a comment `/* tool … */` at the start of its file, as YAML.',
          body: ToolFile,
          response: { 200: ParsedToolFile, ...problemResponse },
        },
      },
      async ({ body }) => parseTool(body, checkSource),
    )

    app.get(
      '/tools/:name',
      { schema: { summary: 'Read a tool', params, response: { 200: Tool, ...problemResponse } } },
      async ({ params: { name } }) => find(name),
    )

    app.put(
      '/tools/:name',
      {
        schema: {
          summary: 'Replace a script tool, its policy included',
          params,
          body: ScriptToolUpdate,
          response: { 200: Tool, ...problemResponse },
        },
        // Before the body is looked at: what GET gave of another tool is no fault in its fields.
        preValidation: async (request) => {
          const { name } = request.params as z.infer<typeof params>
          const tool = ToolName.safeParse(name).success ? await find(name) : null
          if (tool === null || tool.origin === 'script') return
          throw new ConflictError(`The tool ${tool.name} is no script and can not be replaced.`, {
            hint: `Its policy can be changed: PUT /tools/${tool.name}/policy.`,
          })
        },
      },
      async ({ params: { name }, body }) => {
        const { origin, server, isSandboxed, updatedAt, ...draft } = body
        if (draft.name !== undefined && draft.name !== name) {
          throw new InvalidInputError([
            {
              path: ['name'],
              message: `A tool keeps its name, which is ${name}; create another one instead`,
            },
          ])
        }
        await checkScriptTool(draft, checkSource)
        return tools.update(name, { ...draft, name })
      },
    )

    app.delete(
      '/tools/:name',
      {
        schema: {
          summary: 'Delete a script tool that nobody uses',
          params,
          response: { 204: NoContent, ...problemResponse },
        },
      },
      async ({ params: { name } }, reply) => {
        await tools.delete(name)
        return reply.code(204).send()
      },
    )

    app.get(
      '/tools/:name/policy',
      {
        schema: {
          summary: 'What a tool may touch',
          params,
          response: { 200: ToolPolicy, ...problemResponse },
        },
      },
      async ({ params: { name } }) => (await find(name)).policy,
    )

    app.put(
      '/tools/:name/policy',
      {
        schema: {
          summary: 'Say what a tool may touch; in force from the next call on',
          params,
          body: ToolPolicyDraft,
          response: { 200: ToolPolicy, ...problemResponse },
        },
      },
      async ({ params: { name }, body }) => {
        checkPolicy(body)
        return tools.setPolicy(name, body)
      },
    )

    app.post(
      '/tools/:name/invoke',
      {
        schema: {
          summary: 'Call a tool, audited like any other call',
          description:
            'Answers when the call is over. Only an unknown tool is a problem; everything else about the call is in `error`.',
          params,
          body: ToolInvocation,
          response: { 200: ToolAnswer, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { params: call, body, correlation } = request
        const caller = {
          correlation,
          idempotencyKey: idempotencyKeyOf(request),
          left: whenCallerLeaves(reply),
        }
        return invokeTool({ tool: call.name, args: body.args }, caller, deps)
      },
    )
  }
}
