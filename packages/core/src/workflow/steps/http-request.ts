import { z } from 'zod'
import { JsonTemplate, Template } from '../../models/workflow-fields.ts'
import { sendEffect } from '../send-effect.ts'
import { type StepContext, StepFailed, type StepFault, type StepType } from '../step-type.ts'
import { parseTemplate } from '../templates/parse-template.ts'
import { textOf } from '../templates/text-of.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const

export interface HttpRequestFields {
  type: 'httpRequest'
  method: (typeof methods)[number]
  url: string
  headers?: Record<string, string> | undefined
  body?: unknown
}

/** Sends a request under the policy of the tool http_request. */
export const httpRequest: StepType<HttpRequestFields> = {
  type: 'httpRequest',
  title: 'HTTP request',
  description: 'Sends a request to a host that the policy of http_request names.',
  fields: [
    { name: 'method', label: 'Method', kind: 'choice', required: true, choices: methods, default: 'GET' },
    {
      name: 'url',
      label: 'Address',
      kind: 'template',
      required: true,
      takesSecrets: true,
      placeholder: 'https://example.org/api',
    },
    { name: 'headers', label: 'Headers', kind: 'pairs', required: false, takesSecrets: true },
    { name: 'body', label: 'Body', kind: 'json', required: false, takesSecrets: true },
  ],
  shape: () => ({
    method: z.enum(methods),
    url: Template.min(1),
    headers: z.record(z.string().min(1).max(200), Template).optional(),
    body: JsonTemplate.optional(),
  }),
  actsOutside: true,
  faults: ({ method, headers = {}, body }, path) => [
    ...headerFaults(headers, [...path, 'headers']),
    ...(isReading(method) && body !== undefined && body !== null
      ? [{ path: [...path, 'body'], message: `A ${method} request has no body; leave it out, or take POST` }]
      : []),
  ],
  async run(step, context) {
    const effect = await rendered(step, context)
    const sent = await sendEffect(
      { kind: 'httpRequest', effect, onUnknown: 'repeat', asker: context.stepName, faultOf },
      context,
    )
    const { side } = sent
    if (sent.delivery === 'sent') return { output: sent.output, side }
    if (sent.delivery === 'dry-run') {
      const output = context.dryRun?.output ?? { status: 200, headers: {}, body: null }
      return { output, side, wouldDo: sent.wouldDo }
    }
    throw new StepFailed('failed', sent.warning, { side })
  },
}

async function rendered(step: HttpRequestFields, context: StepContext) {
  const { url, headers, body } = await context.render({
    url: step.url,
    headers: step.headers ?? {},
    ...(step.body === undefined ? {} : { body: step.body }),
  })
  if (typeof url !== 'string' || url.trim() === '') {
    throw new StepFailed('invalid_value', `"url" came out as ${JSON.stringify(url)}; expected an address.`)
  }
  const isEmpty = body === undefined || (body === null && isReading(step.method))
  return {
    kind: 'httpRequest' as const,
    method: step.method,
    url: url.trim(),
    // One that is an expression alone may be a number.
    headers: Object.entries(headers).map(([name, value]) => [name, textOf(value)] as const),
    body: isEmpty ? undefined : body,
  }
}

/** Of what is written out; what `{{ }}` gives is looked at when it is sent. */
const headerFaults = (
  headers: Readonly<Record<string, string>>,
  path: readonly (string | number)[],
): readonly StepFault[] =>
  Object.entries(headers).flatMap(([name, value]) => {
    if (!headerName.test(name))
      return [{ path: [...path, name], message: `"${name}" is no name of a header` }]
    const isBroken = parseTemplate(value).parts.some(
      (part) => part.kind === 'text' && /[\r\n]/.test(part.text),
    )
    return isBroken ? [{ path: [...path, name], message: 'A header has one line' }] : []
  })

/** @see https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const headerName = /^[\w!#$%&'*+.^`|~-]+$/

const isReading = (method: HttpRequestFields['method']): boolean => method === 'GET' || method === 'HEAD'

const passing: ReadonlySet<number> = new Set([408, 425, 429])

/** Answers from 400 on fail the step; those that pass by themselves are tried again. */
function faultOf(output: unknown): Pick<StepFailed, 'code' | 'message' | 'retry'> | null {
  const { status } = output as { readonly status: number }
  if (status < 400) return null
  const retry = status >= 500 || passing.has(status) ? 'transient' : 'possible'
  return { code: 'http_status', message: `The answer has the status ${status}.`, retry }
}
