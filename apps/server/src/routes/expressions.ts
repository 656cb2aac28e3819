import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { ServerDeps } from '../deps.ts'
import { evaluateFor } from '../workflows/evaluate-for.ts'
import { Evaluated, Evaluation } from '../workflows/evaluation.ts'
import { problemResponse } from './schemas.ts'

export function expressionRoutes(
  deps: Pick<ServerDeps, 'expressions' | 'runs' | 'workflows' | 'clock'>,
): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/expressions/evaluate',
      {
        schema: {
          summary: 'Try an expression or a template; nothing is kept',
          body: Evaluation,
          response: { 200: Evaluated, ...problemResponse },
        },
      },
      async ({ body }) => evaluateFor(body, deps),
    )
  }
}
