import { Command } from 'commander'
import { secretsDeleteCommand } from './secrets/delete.ts'
import { secretsListCommand } from './secrets/list.ts'
import { secretsRotateCommand } from './secrets/rotate.ts'
import { secretsSetCommand } from './secrets/set.ts'

const help = `
Examples:
  npx workbench secrets set SLACK_WEBHOOK_URL
  npx workbench secrets list
  npx workbench secrets rotate

A value goes in and never comes out again: tools get it when their policy names it, in request headers as
{{ secrets.NAME }}.`

/** `workbench secrets` */
export function secretsCommand(): Command {
  const secrets = new Command('secrets')
    .description('list, set and delete secrets of tools, and change the key they are sealed with')
    .addHelpText('after', help)
  const commands = [secretsListCommand, secretsSetCommand, secretsDeleteCommand, secretsRotateCommand]
  for (const command of commands) secrets.addCommand(command())
  return secrets
}
