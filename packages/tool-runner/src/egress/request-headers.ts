import { ToolError } from '../tool-error.ts'

export type HeaderList = readonly (readonly [name: string, value: string])[]

/** They belong to the connection, which is made here: a tool that set them could smuggle a second request. */
const ofTheConnection = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** All that goes along to another origin: any other header can carry a key under a name of its own. */
const forAnyone = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'idempotency-key',
  'traceparent',
  'user-agent',
  'x-request-id',
])

const ofTheBody = /^content-/

/**
 * Headers as they are sent: lower-case names, those of the connection replaced by our own.
 *
 * @throws ToolError `failed` for names and values that HTTP has no place for.
 */
export function requestHeaders(headers: HeaderList): HeaderList {
  const own = headers.flatMap(([name, value]): HeaderList => {
    const lower = name.toLowerCase()
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(lower))
      throw new ToolError('failed', `${JSON.stringify(name.slice(0, 100))} is not a name for a header.`)
    if (!/^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(value))
      throw new ToolError(
        'failed',
        `The header ${lower} has a line break, a control character or one outside of Latin-1 in its value.`,
      )
    return ofTheConnection.has(lower) ? [] : [[lower, value.trim()]]
  })
  const names = new Set(own.map(([name]) => name))
  return [
    ...own,
    ...(names.has('user-agent') ? [] : [['user-agent', 'AI-Workbench'] as const]),
    ...(names.has('accept') ? [] : [['accept', '*/*'] as const]),
    ['accept-encoding', 'gzip, deflate, br'],
  ]
}

export function headersForOtherOrigin(headers: HeaderList): HeaderList {
  return headers.filter(([name]) => forAnyone.has(name))
}

export function headersWithoutBody(headers: HeaderList): HeaderList {
  return headers.filter(([name]) => !ofTheBody.test(name))
}
