import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SendPage } from '../manners/negotiate.ts'
import { appMissingPage } from '../pages/app-missing-page.ts'

/** Written by the build (apps/web/build) when it failed, beside an older app perhaps, which would not fit the API. */
const faultFile = 'build-fault.txt'

/**
 * Sends the web app's one page, as it is at that moment: a build can end long after the server began.
 *
 * @param webApp - The folder the app is built into; null: there is none.
 */
export function createSendPage(webApp: string | null): SendPage {
  const read = (file: string) =>
    webApp === null ? null : readFile(join(webApp, file), 'utf8').catch(() => null)

  return async (_request, reply) => {
    const [fault, page] = await Promise.all([read(faultFile), read('index.html')])
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache')
    if (page !== null && fault === null) return reply.send(page)
    return reply.code(503).send(appMissingPage({ fault }))
  }
}
