import { Agent, ProxyAgent, fetch as undiciFetch } from 'undici'
import { onlyAnswers } from './not-an-answer.ts'
import { ProxiedFailure } from './proxy/proxied-failure.ts'
import { type ProxyOf, type ProxyServer, proxyOf } from './proxy/proxy-of.ts'

const connectTimeoutMs = 10_000
/**
 * How long an answer may take is ours to say (the call's own timeout), so the client's limits of five minutes for
 * headers and for gaps in a body are off.
 */
const unlimited = { headersTimeout: 0, bodyTimeout: 0 }

/**
 * `fetch` for everything that providers are asked, on undici 8. The one that Node 24 carries (undici 7) waits for a
 * timer before it uses an idle connection again: 1.4 ms instead of 0.3 ms from a call to its arrival, at every turn
 * of a debate. Redirects are not followed.
 *
 * @param findProxy - null: everything is called directly.
 * @throws ProxiedFailure where a call through a proxy gets no answer.
 */
export function createProviderFetch(findProxy: ProxyOf | null): typeof fetch {
  const direct = new Agent({ ...unlimited, connect: { timeout: connectTimeoutMs } })
  const send = async (input: Parameters<typeof fetch>[0], init: RequestInit = {}, dispatcher: object) =>
    // The two are the same standard, typed twice.
    (await undiciFetch(
      input as string,
      { ...init, redirect: 'manual', dispatcher } as object,
    )) as unknown as Response
  if (findProxy === null) return (input, init) => send(input, init, direct)

  const agents = new Map<string, ProxyAgent>()
  function agentOf({ url }: ProxyServer): ProxyAgent {
    const agent =
      agents.get(url) ?? new ProxyAgent({ ...unlimited, uri: url, connectTimeout: connectTimeoutMs })
    agents.set(url, agent)
    return agent
  }
  return async (input, init) => {
    const proxy = findProxy(input instanceof Request ? input.url : String(input))
    if (proxy === null) return send(input, init, direct)
    try {
      return await send(input, init, agentOf(proxy))
    } catch (error) {
      if (init?.signal?.aborted) throw error
      throw new ProxiedFailure(proxy, error)
    }
  }
}

/** The one of this process, by the variables it was started with. */
export const providerFetch: typeof fetch = createProviderFetch(proxyOf(process.env))

/**
 * `fetch` for calls of models.
 *
 * @throws NotAnAnswer where a web page or a redirect stands in the place of an answer.
 * @throws ProxiedFailure where a call through a proxy gets no answer.
 */
export const httpFetch: typeof fetch = async (input, init) => onlyAnswers(await providerFetch(input, init))
