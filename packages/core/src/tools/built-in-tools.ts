import { strictestPolicy, type Tool, type ToolPolicy } from '../models/tool.ts'

const builtIn = (
  name: string,
  description: string,
  inputSchema: Readonly<Record<string, unknown>>,
  policy: Partial<ToolPolicy> = {},
): Tool => ({
  name,
  description,
  inputSchema: { type: 'object', additionalProperties: false, ...inputSchema },
  origin: 'builtin',
  policy: { ...strictestPolicy, ...policy },
  source: null,
  server: null,
  isSandboxed: true,
  updatedAt: null,
})

const path = {
  type: 'string',
  minLength: 1,
  maxLength: 4096,
  description: 'Absolute; or relative to the folder of the policy, when that names exactly one.',
}

/** Where incoming webhooks of Slack and Teams live. */
const messageHosts = [
  'hooks.slack.com',
  '*.webhook.office.com',
  '*.logic.azure.com',
  '*.api.powerplatform.com',
]

/**
 * The secret that holds the address of a channel's webhook, used when a message does not say where it goes.
 */
export const webhookSecrets = { slack: 'SLACK_WEBHOOK_URL', teams: 'TEAMS_WEBHOOK_URL' } as const

/** The tools that come with the workbench, by name, with the policies they are shipped with: what they may touch is for people to add. */
export const builtInTools: readonly Tool[] = [
  builtIn(
    'calculate',
    'Calculates one expression, in double precision. Operators: + - * / % (remainder) ^ (power), parentheses, and ! after a whole number. ' +
      'Functions: abs, sign, sqrt, cbrt, exp, pow(x, y), ln, log10, log2, log(x, base), sin, cos, tan, asin, acos, atan, atan2(y, x), sinh, cosh, tanh, ' +
      'floor, ceil, trunc, round(x, digits), min, max, sum, mean, median, hypot, gcd, lcm, mod(a, b). ' +
      'Constants: pi, tau, e. Angles are in radians. Numbers like 12, 0.5, 1.2e-3, 1_000.',
    {
      properties: {
        expression: {
          type: 'string',
          minLength: 1,
          maxLength: 10_000,
          description: 'For example "round((3 + 4) * 1.19, 2)".',
        },
      },
      required: ['expression'],
    },
    { timeoutMs: 10_000 },
  ),
  builtIn(
    'http_request',
    'Makes one HTTP request and gives back status, headers and body; a JSON body comes parsed, one that is no text as {"base64": …}. ' +
      'Only hosts that the policy of this tool names can be reached. A stored secret goes into a header as {{ secrets.NAME }}.',
    {
      properties: {
        url: { type: 'string', minLength: 1, maxLength: 8192, description: 'http or https.' },
        method: {
          type: 'string',
          enum: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
          description: 'GET when left out.',
        },
        headers: { type: 'object', additionalProperties: { type: 'string' } },
        body: { description: 'Text goes as it is; anything else as JSON, with its content-type.' },
        redirect: {
          type: 'string',
          enum: ['follow', 'manual'],
          description: 'manual gives back the redirect itself. follow when left out.',
        },
      },
      required: ['url'],
    },
  ),
  builtIn(
    'list_files',
    'Lists a folder: name, type ("file", "folder", "link" or "other") and size in bytes of each entry. Only folders that the policy of this tool names for reading.',
    { properties: { path }, required: ['path'] },
  ),
  builtIn(
    'now',
    'Tells the present date and time.',
    {
      properties: {
        timeZone: {
          type: 'string',
          maxLength: 100,
          description: 'IANA name, for example "Europe/Berlin". UTC when left out.',
        },
      },
    },
    { timeoutMs: 10_000 },
  ),
  builtIn(
    'read_file',
    'Reads one file. Only files that the policy of this tool names for reading, or that are in folders it names.',
    {
      properties: {
        path,
        encoding: {
          type: 'string',
          enum: ['utf8', 'base64'],
          description: 'utf8 when left out; base64 for what is no text.',
        },
      },
      required: ['path'],
    },
  ),
  builtIn(
    'run_typescript',
    'Runs TypeScript in a process of its own, without packages, and gives back its result. The code is an expression, or statements with `return` or ' +
      'with the result in the last line, or an ES module with `export default` (a value, or a function that is called with the input). ' +
      '`input` and `ctx` are at hand; `await` works. Where nothing is returned, what console.log wrote is the result. Files and hosts are as ' +
      'closed as the policy of this tool says: `ctx.fetch`, `ctx.readFile`, `ctx.writeFile`, `ctx.listFiles`.',
    {
      properties: {
        code: { type: 'string', minLength: 1, maxLength: 262_144 },
        input: { description: 'Any JSON; `input` in the code.' },
      },
      required: ['code'],
    },
  ),
  builtIn(
    'search_documents',
    'Searches the documents of this workbench by meaning and words. Gives back passages with their document, page and score, best first.',
    {
      properties: {
        query: { type: 'string', minLength: 1, maxLength: 10_000 },
        collection: {
          type: 'string',
          maxLength: 200,
          description: 'Only in this one; in all when left out.',
        },
        limit: { type: 'integer', minimum: 1, maximum: 50, description: '8 when left out.' },
      },
      required: ['query'],
    },
  ),
  builtIn(
    'send_message',
    'Sends a message to people: to Slack, to Microsoft Teams, or into the log of the workbench.',
    {
      properties: {
        channel: { type: 'string', enum: ['slack', 'teams', 'log'] },
        text: { type: 'string', minLength: 1, maxLength: 40_000 },
        to: {
          type: 'string',
          maxLength: 8192,
          description: `Address of the webhook, or the secret that holds it as {{ secrets.NAME }}. {{ secrets.${webhookSecrets.slack} }} or {{ secrets.${webhookSecrets.teams} }} when left out; the log needs none.`,
        },
      },
      required: ['channel', 'text'],
    },
    { net: messageHosts, secrets: [webhookSecrets.slack, webhookSecrets.teams] },
  ),
  builtIn(
    'write_file',
    'Writes one file, in place of what is there. Only files that the policy of this tool names for writing, or that are in folders it names.',
    {
      properties: {
        path,
        content: { type: 'string', maxLength: 8_388_608 },
        encoding: {
          type: 'string',
          enum: ['utf8', 'base64'],
          description: 'Of `content`; utf8 when left out.',
        },
      },
      required: ['path', 'content'],
    },
  ),
]
