import { lookup } from 'node:dns/promises'
import { ToolError } from '../tool-error.ts'
import { bodyStream } from './body-stream.ts'
import { checkTarget, type Resolve, type Target } from './check-target.ts'
import { codingsOf, decodeBody } from './decode-body.ts'
import type { Egress, EgressRequest, EgressRules, EgressStream } from './egress.ts'
import { networkFault } from './network-fault.ts'
import { type Hop, isRedirect, nextHop } from './next-hop.ts'
import { isOwnAddress } from './own-address.ts'
import { requestHeaders } from './request-headers.ts'
import { type RawAnswer, sendOnce } from './send-once.ts'
import { startTimeLimits, type TimeLimits } from './time-limits.ts'

const maxRedirects = 5

/** They open tunnels, or show what was sent on the way. */
const refusedMethods = ['CONNECT', 'TRACE', 'TRACK']

export interface EgressOptions {
  /** All addresses of a name; default the system's resolver. `localhost` and literal addresses never get here. */
  readonly resolve?: Resolve
  /**
   * Where the workbench itself listens on this machine: open for reading only, whatever a policy names. Who can write
   * there can change every policy. Default: not known.
   */
  readonly ownPort?: number
  /** PEM of a certificate authority to trust beside the runtime's. */
  readonly extraCa?: string
}

/** One for a whole process; it keeps no connections and nothing of one request for the next. */
export function createEgress({ resolve = resolveWithSystem, ownPort, extraCa }: EgressOptions = {}): Egress {
  async function open(request: EgressRequest, rules: EgressRules): Promise<EgressStream> {
    const limits = startTimeLimits(rules)
    try {
      const { answer, target } = await follow(request, rules, limits)
      return streamOf(answer, target, request, rules, limits)
    } catch (error) {
      limits.stop()
      throw error
    }
  }

  async function follow(
    request: EgressRequest,
    rules: EgressRules,
    limits: TimeLimits,
  ): Promise<{ answer: RawAnswer; target: Target }> {
    let hop = firstHop(request, rules)
    for (let redirects = 0; ; redirects++) {
      const target = await limits.waitFor(checkTarget(hop.url, rules.net, resolve))
      const isOwn = target.port === ownPort && target.addresses.some(isOwnAddress)
      if (isOwn && !isReading(hop.method)) throw isWorkbench(target)
      const answer = await ask(target, hop, rules, limits)
      const { location } = answer.headers
      if (request.redirect === 'manual' || !isRedirect(answer.status) || location === undefined)
        return { answer, target }

      answer.close()
      if (request.redirect === 'error')
        throw new ToolError(
          'failed',
          `${target.url.host} answers with a redirect, and none was to be followed.`,
        )
      if (redirects === maxRedirects)
        throw new ToolError(
          'failed',
          `More than ${maxRedirects} redirects, the last from ${target.url.host}.`,
        )
      hop = nextHop(hop, target.url, answer.status, location)
    }
  }

  async function ask(
    target: Target,
    hop: Hop,
    { onContact, onLeave }: EgressRules,
    limits: TimeLimits,
  ): Promise<RawAnswer> {
    const sent = sendOnce(target, hop, {
      signal: limits.signal,
      onContact,
      ...(onLeave === undefined ? {} : { onLeave }),
      extraCa: extraCa ?? null,
    })
    try {
      return await limits.waitFor(sent)
    } catch (error) {
      // An answer that comes just as the time is up would keep its connection.
      sent.then((late) => late.close()).catch(() => {})
      throw networkFault(limits.signal.aborted ? limits.signal.reason : error, target.url.host)
    }
  }

  return {
    open,
    async fetch(request, rules) {
      const { body, ...answer } = await open(request, rules)
      const chunks: Uint8Array[] = []
      for await (const chunk of body) chunks.push(chunk)
      return { ...answer, body: new Uint8Array(Buffer.concat(chunks)) }
    },
  }
}

function firstHop({ url, method, headers, body }: EgressRequest, { maxRequestBytes }: EgressRules): Hop {
  const upper = method.toUpperCase()
  if (!/^[A-Z]{1,20}$/.test(upper)) throw new ToolError('failed', 'That is not a method of HTTP.')
  if (refusedMethods.includes(upper)) throw new ToolError('denied_net', `${upper} requests are not sent.`)
  if (body !== null && (upper === 'GET' || upper === 'HEAD'))
    throw new ToolError('failed', `A ${upper} request has no body. Send it with POST, or leave the body out.`)
  if (body !== null && body.byteLength > maxRequestBytes)
    throw new ToolError(
      'output_limit',
      `The request's body has ${body.byteLength} bytes; ${maxRequestBytes} are allowed.`,
    )
  return { url, method: upper, headers: requestHeaders(headers), body }
}

function streamOf(
  answer: RawAnswer,
  target: Target,
  { method }: EgressRequest,
  { maxResponseBytes }: EgressRules,
  limits: TimeLimits,
): EgressStream {
  try {
    const { 'content-encoding': encoding, 'content-length': length, ...headers } = answer.headers
    const isEmpty = method.toUpperCase() === 'HEAD' || answer.status === 204 || answer.status === 304
    const codings = isEmpty ? null : codingsOf(encoding)
    const isDecoded = codings !== null && codings.length > 0
    return {
      url: target.url.href,
      status: answer.status,
      // Of a body that was unpacked on the way, neither packing nor length are true any more.
      headers: isDecoded ? headers : answer.headers,
      body: bodyStream(decodeBody(answer.body, codings ?? []), {
        maxBytes: maxResponseBytes,
        limits,
        place: target.url.host,
        end() {
          limits.stop()
          answer.close()
        },
      }),
    }
  } catch (error) {
    answer.close()
    throw error
  }
}

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

const isWorkbench = ({ host, port }: Target): ToolError =>
  new ToolError('denied_net', `${host}:${port} is the workbench itself; a tool may only read there (GET).`)

async function resolveWithSystem(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true })
  return found.map(({ address }) => address)
}
