import { Command } from 'commander'

const help = `
Examples:
  npx workbench secrets set API_KEY
  pass show api | npx workbench secrets set API_KEY
  npx workbench secrets set SIGNING_KEY < key.pem

On a terminal the value is asked for and not shown. Otherwise it is read from standard input, without the line break at
its end. It is never an argument: those are seen by everybody on this machine and kept in the history of the shell.
8 characters at least, 64 KiB at most.`

/** `workbench secrets set` */
export function secretsSetCommand(): Command {
  return new Command('set')
    .description('store a secret, or replace its value')
    .argument('<secret>', 'a letter, then letters, digits or _')
    .addHelpText('after', help)
    .action(async (name: string) => {
      const [{ clientCommand }, { setSecret }, { readSecret }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../secrets/set-secret.ts'),
        import('../../secrets/read-secret.ts'),
      ])
      const ask = (signal: AbortSignal) => readSecret(process, `Value of ${name} (not shown): `, signal)
      await clientCommand((context) => setSecret(name, ask, context))
    })
}
