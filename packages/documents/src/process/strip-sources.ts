import { readdir, readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Says on its standard output what the modules in these folders are without their types, by their addresses. A process of
// its own, since what it calls is experimental and warns of that.
const sources: Record<string, string> = {}
for (const folder of process.argv.slice(2))
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const path = join(folder, name)
    sources[pathToFileURL(path).href] = stripTypeScriptTypes(await readFile(path, 'utf8'))
  }
process.stdout.write(JSON.stringify(sources))
