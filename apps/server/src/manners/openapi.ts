import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { describeOperations } from './openapi-operations.ts'
import { withoutTwins } from './openapi-twins.ts'

/** The API document comes from the schemas that check requests; `/openapi.json` is it, `/docs` reads it. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'AI Workbench',
        version: '1',
        description,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'The workbench that publishes this document' }],
      tags: Object.entries(resources).map(([name, said]) => ({ name, description: said })),
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{}, { token: [] }],
    },
    transform: (route) => withTag(jsonSchemaTransform(route)),
    transformObject: (document) => describeOperations(withoutTwins(jsonSchemaTransformObject(document))),
  })
  app.get('/openapi.json', { config: { ignoresAccept: true }, schema: { hide: true } }, () => app.swagger())

  await app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { url: '/openapi.json', validatorUrl: null },
    theme: {
      title: 'AI Workbench API',
      css: [{ filename: 'workbench.css', content: '.swagger-ui .topbar { display: none }' }],
    },
  })
}

/** Groups addresses by their first part: everything about runs stands together. */
function withTag(route: ReturnType<typeof jsonSchemaTransform>): ReturnType<typeof jsonSchemaTransform> {
  const [, first] = route.url.split('/')
  const tag = first === undefined || !Object.hasOwn(resources, first) ? 'workbench' : first
  return { ...route, schema: { ...route.schema, tags: [tag] } }
}

const resources: Readonly<Record<string, string>> = {
  personas: 'Who speaks: a name and instructions, kept with every version',
  scenarios:
    'What is debated, by whom and how; what was measured of its runs, and the runs it is held against',
  debates: 'What a debate can cost, and starting one',
  runs: 'Debates, workflows, tools and documents at work: what they did, and how to steer them',
  experiments: 'Whether a scenario got better or worse than accepted runs of it',
  workflows: 'Steps that start by hand, by the clock, by a webhook or by a run that has ended',
  approvals: 'What runs ask people',
  records: 'What workflows keep',
  expressions: 'Trying expressions of workflows',
  tools: 'What models and workflows can use, and what each may touch',
  'tool-calls': 'Which calls of tools there were, and what they touched',
  secrets: 'What tools may use and nobody can read',
  documents: 'Files that debates cite',
  search: 'Everything that has certain words',
  artifacts: 'Files that runs left behind',
  dashboard: 'Figures over time',
  workbench: 'The workbench itself, and what belongs to no resource',
}

const description = `
Personas, scenarios and their debates; workflows, tools, documents and the evaluation of all of it.

- **Lists** are newest first, with \`limit\` (1 to 200, 50 when left out) and \`cursor\`, and stay in order while things are added.
- **Errors** are \`application/problem+json\` (RFC 9457): 400 malformed, 401 no or wrong credential, 403 refused, 404 unknown,
  409 conflict with the present state, 413 too large, 415 wrong media type, 421 wrong Host, 422 breaks a rule, 429 too many,
  503 not ready. Those that any request can meet stand under \`default\`.
- **Every answer** carries \`x-request-id\`, the caller's own when it sends one; a \`traceparent\` is continued.
- **Starting something** answers 202 with a \`Location\`, and takes an \`Idempotency-Key\`.
`.trim()
