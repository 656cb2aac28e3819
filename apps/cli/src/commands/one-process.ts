import { pathToFileURL } from 'node:url'
import { Command } from 'commander'

interface OneProcess {
  readonly name: 'server' | 'worker'
  readonly description: string
  readonly examples: string
}

/** A command that is one of the processes of `workbench start`, on its own. */
export function oneProcessCommand({ name, description, examples }: OneProcess): Command {
  return new Command(name)
    .description(description)
    .addHelpText('after', examples)
    .action(async () => {
      const { databaseUrlOrLine } = await import('../processes/database-url.ts')
      const found = await databaseUrlOrLine(process.env)
      if ('line' in found) {
        process.stderr.write(`${found.line}\n`)
        process.exitCode = 1
        return
      }
      process.env.DATABASE_URL = found.databaseUrl
      const { appModules } = await import('../processes/app-modules.ts')
      await import(pathToFileURL(appModules[name]).href)
    })
}
