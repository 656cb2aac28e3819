import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { withoutTwins } from './openapi-twins.ts'

/** The API document comes from the schemas that check requests; `/openapi.json` is it, `/docs` reads it. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'AI Workbench',
        version: '1',
        description:
          'Personas, scenarios and their debates. Errors are `application/problem+json`, lists are newest first ' +
          'with `limit` and `cursor`, and every answer carries `x-request-id`.',
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{}, { token: [] }],
    },
    transform: (route) => withTag(jsonSchemaTransform(route)),
    transformObject: (document) => withoutTwins(jsonSchemaTransformObject(document)),
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
  const tag = first === undefined || !resources.has(first) ? 'workbench' : first
  return { ...route, schema: { ...route.schema, tags: [tag] } }
}

const resources: ReadonlySet<string> = new Set([
  'debates',
  'runs',
  'personas',
  'scenarios',
  'artifacts',
  'documents',
  'search',
  'tools',
  'tool-calls',
  'secrets',
  'approvals',
  'workflows',
  'records',
  'expressions',
  'experiments',
  'dashboard',
])
