import { readFileSync } from 'node:fs'

const manifest = new URL('../../../package.json', import.meta.url)

/** Version of the workbench, as its package.json says. */
export const version: string = (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
