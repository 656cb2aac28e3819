import { ToolError } from '../tool-error.ts'

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'closed the connection',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  ETIMEDOUT: 'does not answer',
  EPIPE: 'closed the connection',
  EPROTO: 'does not speak TLS on this port',
  UND_ERR_SOCKET: 'closed the connection',
  BROKEN_OFF: 'broke off its answer',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'broke off its answer',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate that nobody vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that nobody vouches for',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a certificate that nobody vouches for',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name',
  Z_DATA_ERROR: 'sent a body that cannot be decompressed',
  Z_BUF_ERROR: 'sent a body that cannot be decompressed',
}

/**
 * What went wrong on the network, for the tool: named by what it asked for. The vendor's own message may tell inner
 * addresses; it stays in `cause`.
 */
export function networkFault(error: unknown, place: string): ToolError {
  if (error instanceof ToolError) return error
  const code = codeOf(error)
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new ToolError('output_limit', `${place} sent more headers than are taken.`, { cause: error })
  const known = words[code] ?? (code.startsWith('HPE_') ? 'sent something that is not HTTP' : undefined)
  const what = known ?? (code.startsWith('ERR__ERROR_') ? words.Z_DATA_ERROR : 'could not be asked')
  return new ToolError('failed', `${place} ${what}${code === '' ? '' : ` (${code})`}.`, { cause: error })
}

/** What the network or its library calls the fault, '' when they don't. `BROKEN_OFF` is ours, for an end in the middle of an answer, to which undici gives no code. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && error.name === 'HTTPParserError' && error.message.includes('EOF state'))
    return 'BROKEN_OFF'
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return ''
  // Of our own making, so that nothing of a message slips through.
  return /^[A-Z0-9_]{1,60}$/.test(error.code) ? error.code : ''
}
