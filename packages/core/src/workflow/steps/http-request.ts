import { z } from 'zod'
import { JsonTemplate, Template } from '../../models/workflow-fields.ts'
import { StepFailed, type StepType } from '../step-type.ts'

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
  async run() {
    throw new StepFailed('internal', 'not built')
  },
}
