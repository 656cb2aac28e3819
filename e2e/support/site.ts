import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Stack, startStack } from './stack.ts'
import { openTab, type Tab } from './tab.ts'

export interface Site {
  readonly stack: Stack
  readonly url: string
  /** A new tab with a profile of its own, closed when the test is over. */
  open(path: string, options?: Parameters<typeof openTab>[2]): Promise<Tab>
}

/**
 * One workbench and one browser for all tests of a file.
 *
 * @param env - Made when the tests begin, for what has to be started first.
 */
export function useSite(env: () => Record<string, string> = () => ({})): Site {
  let stack: Stack | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await openBrowser()
    stack = await startStack(env())
  })
  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
  })
  const running = (): Stack => {
    if (stack === undefined) throw new Error('The workbench is started when the tests begin.')
    return stack
  }
  return {
    get stack() {
      return running()
    },
    get url() {
      return running().url
    },
    async open(path, options) {
      if (browser === undefined) throw new Error('The browser is opened when the tests begin.')
      const tab = await openTab(browser, running().url, options)
      onTestFinished(async ({ task }) => {
        if (task.result?.state === 'fail') await describeTab(tab)
        await tab.close()
      })
      await tab.page.goto(path)
      return tab
    },
  }
}

/** What somebody who reads of a failed test wants to know: what the page looked like to a screen reader. */
async function describeTab({ page, faults }: Tab): Promise<void> {
  const looks = await page.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(String)
  console.error([page.url(), ...faults, looks.slice(0, 3_000)].join('\n'))
}
