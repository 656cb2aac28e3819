import type { IncomingHttpHeaders } from 'node:http'

const credentials = /^(?:authorization|cookie|webhook-signature|proxy-.*)$/

/** Headers as expressions of the workflow see them: lower-case, without what lets a sender in. */
export const shownHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || credentials.test(name) ? [] : [[name, [value].flat().join(', ')]],
    ),
  )
