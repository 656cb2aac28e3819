import { Command } from 'commander'

const help = `
Examples:
  npx workbench secrets delete OLD_KEY

One that a policy names stays: take it out of the policy first. Exit code 1 then, and when there is none of this name.`

/** `workbench secrets delete` */
export function secretsDeleteCommand(): Command {
  return new Command('delete')
    .description('delete a secret that no policy names')
    .argument('<secret>', 'its name')
    .addHelpText('after', help)
    .action(async (name: string) => {
      const [{ clientCommand }, { deleteSecret }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../secrets/delete-secret.ts'),
      ])
      await clientCommand((context) => deleteSecret(name, context))
    })
}
