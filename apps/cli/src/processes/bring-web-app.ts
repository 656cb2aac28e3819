import { buildWebApp } from '@workbench/web/build-web-app'
import type { Stoppable } from './stop-stack.ts'

export interface WebAppUnderWay extends Stoppable {
  /** Resolves when the app is there, or can't be; never rejects. */
  readonly settled: Promise<void>
}

interface BringWebAppOptions {
  /** Aborted when everything stops: nobody waits for a build then. */
  readonly signal: AbortSignal
  readonly info: (line: string) => void
  readonly warn: (line: string) => void
  readonly build?: typeof buildWebApp
}

/**
 * Sees to it that there is a web app to serve, beside everything else that starts. One that can't be built stops nobody:
 * the API works without it, and the server's page says what went wrong.
 */
export function bringWebApp({ signal, info, warn, build = buildWebApp }: BringWebAppOptions): WebAppUnderWay {
  const stopping = new AbortController()
  const ending = AbortSignal.any([signal, stopping.signal])
  const settled = build({ signal: ending })
    .then((result) => {
      if (result.state === 'built') info(`built the web app in ${(result.tookMs / 1_000).toFixed(1)} s`)
      if (result.state === 'failed' && !ending.aborted) warn(faultLine(result.fault))
    })
    .catch((error: unknown) => warn(faultLine(String(error))))
  return {
    settled,
    async stop() {
      stopping.abort()
      await settled
    },
    kill: () => stopping.abort(),
  }
}

const faultLine = (fault: string): string =>
  `The web app could not be built, the API works without it: ${fault.replaceAll(/\s+/g, ' ').slice(0, 500)}`
