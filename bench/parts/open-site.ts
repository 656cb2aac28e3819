import { leanHeap } from '@workbench/cli/processes/spawn-node'
import { buildWebApp } from '@workbench/web/build-web-app'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../e2e/support/browser.ts'
import { freePort, openSetting, untilReady } from '../setting.ts'

export interface Site {
  readonly url: string
  readonly browser: Browser
  end(): Promise<void>
}

/** A server and a worker with the web app, and a browser to look at it. */
export async function openSite(): Promise<Site> {
  const built = await buildWebApp()
  if (built.state === 'failed') throw new Error(`The web app could not be built: ${built.fault}`)
  const browser = await openBrowser()
  const setting = await openSetting()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  setting.start('apps/worker/src/main.ts', { nodeFlags: leanHeap })
  setting.start('apps/server/src/main.ts', { nodeFlags: leanHeap, env: { PORT: String(port) } })
  await untilReady(url)
  return {
    url,
    browser,
    async end() {
      await browser.close()
      await setting.end()
    },
  }
}
