import { Command } from 'commander'
import { approvalsDecideCommand } from './approvals/decide.ts'
import { approvalsListCommand } from './approvals/list.ts'

const help = `
APPROVAL is an id, or 6 characters or more of its beginning or end (the list shows the last 8).

Examples:
  npx workbench approvals list
  npx workbench approvals approve 1c6f8a2b --comment "Once is fine."
  npx workbench approvals reject 1c6f8a2b`

/** `workbench approvals` */
export function approvalsCommand(): Command {
  const approvals = new Command('approvals')
    .description('see what runs ask people, and decide')
    .addHelpText('after', help)
  const commands = [
    approvalsListCommand(),
    approvalsDecideCommand('approve', 'let it happen; the run goes on'),
    approvalsDecideCommand('reject', 'forbid it; the run goes on without it'),
  ]
  for (const command of commands) approvals.addCommand(command)
  return approvals
}
