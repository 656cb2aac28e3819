import type { IncomingHttpHeaders } from 'node:http'

/** What lets a sender in here, and what senders call the keys they send along for others. */
const credentials =
  /^(?:cookie|webhook-signature|proxy-.*|.*(?:authorization|token|secret|password|api-?key).*)$/

/** Headers as expressions of the workflow see them: lower-case, without credentials, which would be kept with the run. */
export const shownHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || credentials.test(name) ? [] : [[name, [value].flat().join(', ')]],
    ),
  )
