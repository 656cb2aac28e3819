import { openapiExamples } from './openapi-examples.ts'

/** The parts of an operation that are filled in; the rest stays as its route says. */
interface Operation {
  operationId?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { example?: unknown }>> }
  readonly responses: Record<string, OpenApiResponse>
}

interface Parameter {
  readonly in: string
  readonly name: string
}

interface OpenApiResponse {
  readonly $ref?: string
  readonly description?: string
  readonly headers?: object
}

interface ApiDocument {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: object
}

/**
 * Says of every operation what the manners of the server make true of it: a name for generated clients, the statuses
 * that are about this very request, the headers that are taken and given, an example of what to send.
 */
export function describeOperations<Document extends object>(document: Document): Document {
  const { paths = {}, components = {} } = document as ApiDocument
  const described = Object.entries(paths).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [
        method,
        describeOperation({ method, path, operation }),
      ]),
    ),
  ])
  return {
    ...document,
    paths: Object.fromEntries(described),
    components: { ...components, responses: problems },
  }
}

interface Place {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

function describeOperation(place: Place): Operation {
  const { operation } = place
  const operationId = operationIdOf(place)
  const parameters = [...(operation.parameters ?? []), ...headersTaken(place)]
  const example = openapiExamples[operationId]
  const body = operation.requestBody
  return {
    operationId,
    ...operation,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && example !== undefined && { requestBody: withExample(body, example) }),
    responses: responsesOf(place),
  }
}

/** `GET /runs/{id}/events` → `getRunsIdEvents`: the same for as long as the address is. */
const operationIdOf = ({ method, path }: Place): string =>
  method +
  path
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('')

/** What starts something takes a key; that a key means the same everywhere is said once, in the manners. */
const takesKey = ({ method, path, operation }: Place): boolean =>
  method === 'post' &&
  (path.endsWith('/notes') ||
    path.endsWith('/invoke') ||
    ('202' in operation.responses && !path.endsWith('/cancel')))

function headersTaken(place: Place): readonly Parameter[] {
  if (takesKey(place)) return [idempotencyKey]
  return place.path === '/runs/{id}/events' ? [lastEventId] : []
}

const idempotencyKey = {
  in: 'header',
  name: 'Idempotency-Key',
  required: false,
  description:
    'The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept.',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x20-\\x7e]+$' },
}

const lastEventId = {
  in: 'header',
  name: 'Last-Event-ID',
  required: false,
  description: 'Of a stream: the seq of the last event that was read; it goes on after it.',
  schema: { type: 'string', pattern: '^\\d{1,9}$' },
}

const withExample = (body: NonNullable<Operation['requestBody']>, example: unknown): typeof body => ({
  ...body,
  content: Object.fromEntries(
    Object.entries(body.content).map(([type, media]) => [
      type,
      type === 'application/json' ? { ...media, example } : media,
    ]),
  ),
})

function responsesOf(place: Place): Operation['responses'] {
  const told = Object.entries(place.operation.responses).map(([status, response]) => [
    status,
    status === 'default' ? response : successful(status, response),
  ])
  const named = problemsOf(place).map((status) => [status, { $ref: `#/components/responses/${status}` }])
  return Object.fromEntries([...told, ...named])
}

/** The framework describes what has no words of its own as "Default Response". */
const successful = (status: string, response: OpenApiResponse): OpenApiResponse => ({
  ...response,
  description:
    response.description === 'Default Response'
      ? (meaning[status] ?? 'Done')
      : (response.description ?? 'Done'),
  ...((status === '201' || status === '202') && { headers: { Location: location } }),
})

const meaning: Readonly<Record<string, string>> = {
  200: 'The answer',
  201: 'It was created',
  202: 'It was taken up and goes on',
}

const location = {
  description: 'Address of what was created or started, relative to this server',
  schema: { type: 'string', format: 'uri-reference' },
}

/** Those that are about this request; what may happen to any has its place under `default`. */
function problemsOf({ method, path, operation }: Place): readonly string[] {
  const hasParameters = (operation.parameters ?? []).some((one) => one.in === 'query')
  const isInvalid = hasParameters || operation.requestBody !== undefined
  const isConflict =
    method === 'put' || method === 'delete' || (method === 'post' && '202' in operation.responses)
  return [
    ...(path.includes('{') ? ['404'] : []),
    ...(isConflict ? ['409'] : []),
    ...(isInvalid ? ['422'] : []),
  ]
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const problems = {
  404: problem('Nothing has this address'),
  409: problem(
    'It does not go with the present state: a stale version, something in use, a run that has ended, a used key',
  ),
  422: problem('Something in it breaks a rule; `errors` names each field'),
}
