import { Approval, ApprovalDecision, ApprovalStatus } from '@workbench/core/models/approval'
import { RunId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { shownApproval } from '../approvals/shown-approval.ts'
import { somebody } from '../approvals/somebody.ts'
import type { ServerDeps } from '../deps.ts'
import { refuseSecrets } from '../tools/refuse-secrets.ts'
import { listed, pageOf, pageQuery, problemResponse } from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

const params = z.object({ id: z.uuidv7() })

export function approvalRoutes({
  approvals,
  secrets,
}: Pick<ServerDeps, 'approvals' | 'secrets'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/approvals',
      {
        schema: {
          summary: 'List questions that runs have for people, newest first',
          querystring: z.strictObject({
            ...pageQuery,
            status: listed(ApprovalStatus).optional().describe('Any of these.'),
            runId: RunId.optional(),
          }),
          response: { 200: pageOf(Approval), ...problemResponse },
        },
      },
      async ({ query }) => {
        const page = await approvals.list(withoutUndefined(query))
        return { ...page, items: page.items.map(shownApproval) }
      },
    )

    app.get(
      '/approvals/:id',
      { schema: { summary: 'Read an approval', params, response: { 200: Approval, ...problemResponse } } },
      async ({ params: { id } }) => shownApproval(await approvals.get(id)),
    )

    app.post(
      '/approvals/:id',
      {
        schema: {
          summary: 'Decide; the run that waits goes on',
          description: '409 when it was decided, has expired, or its run has ended.',
          params,
          body: ApprovalDecision,
          response: { 200: Approval, ...problemResponse },
        },
      },
      async ({ params: { id }, body }) => {
        // Told to a model and kept in the events of the run.
        await refuseSecrets('comment', body.comment ?? null, secrets)
        await refuseSecrets('by', body.by ?? null, secrets)
        return shownApproval(await approvals.decide(id, body, body.by ?? somebody, 'api'))
      },
    )
  }
}
