import { Command } from 'commander'

const help = `
Examples:
  npx workbench secrets list
  npx workbench secrets list | cut -f1
  npx workbench secrets list --json

In a pipe one line a secret, with tabs between name, when it was changed, and the tools whose policies name it.`

/** `workbench secrets list` */
export function secretsListCommand(): Command {
  return new Command('list')
    .description('list secrets and the tools that may have them, never their values')
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { listSecrets }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../secrets/list-secrets.ts'),
      ])
      await clientCommand((context) => listSecrets({ json }, context))
    })
}
