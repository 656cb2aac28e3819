import { readFileSync } from 'node:fs'
import { builtInTools } from '@workbench/core/tools/built-in-tools'

/**
 * The code of the built-in tools, by name: scripts like any other. Read once, as text; none of it ever runs in this
 * process.
 */
export function readBuiltInSources(): ReadonlyMap<string, string> {
  return new Map(
    builtInTools.map(({ name }) => {
      const file = new URL(`./sources/${name.replaceAll('_', '-')}.ts`, import.meta.url)
      return [name, readFileSync(file, 'utf8')]
    }),
  )
}
