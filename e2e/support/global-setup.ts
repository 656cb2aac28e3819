import { buildWebApp } from '@workbench/web/build-web-app'
import { provideBrowser } from './browser.ts'

/** Once for all files; those that need no browser run without one, the others say in one line how to get it. */
export default async function setup(): Promise<void> {
  // A workbench that is started builds the app beside its work; in a fresh clone the first page would come too early.
  const built = await buildWebApp()
  if (built.state === 'failed') throw new Error(`The web app could not be built:\n${built.fault}`)
  const missing = await provideBrowser()
  if (missing !== null) console.warn(missing)
}
