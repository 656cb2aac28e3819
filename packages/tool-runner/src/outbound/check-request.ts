import { checkUrl } from '../egress/check-target.ts'
import { type HeaderList, requestHeaders } from '../egress/request-headers.ts'
import { ToolError } from '../tool-error.ts'

/** Longest URL, characters. */
const maxUrl = 8192

/**
 * What the egress would refuse of a request, as far as that shows before anything is sent.
 *
 * @throws ToolError `denied_net`, `invalid_args`
 */
export function checkRequest(url: string, headers: HeaderList, net: readonly string[]): void {
  if (url.length > maxUrl)
    throw new ToolError('invalid_args', `The URL has ${url.length} characters; ${maxUrl} are allowed.`)
  try {
    checkUrl(url, net)
    requestHeaders(headers)
  } catch (error) {
    if (!(error instanceof ToolError) || error.code !== 'failed') throw error
    throw new ToolError('invalid_args', error.message)
  }
}
