import { ApprovalStatus } from '@workbench/core/models/approval'
import { Command, Option } from 'commander'
import { someOf } from '../argument-values.ts'

const help = `
Examples:
  npx workbench approvals list
  npx workbench approvals list --status approved,rejected,expired
  npx workbench approvals list --json | jq '.items[].details'

A table on a terminal; in a pipe one line each, with tabs between id, status, run, when it was asked, who decided, and
the question.`

/** `workbench approvals list` */
export function approvalsListCommand(): Command {
  return new Command('list')
    .description('list what waits for a decision, newest first')
    .addOption(
      new Option('--status <statuses>', 'one or more, separated by commas')
        .choices(ApprovalStatus.options)
        .argParser(someOf(ApprovalStatus.options))
        .default(['pending'], 'pending'),
    )
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ status, json = false }: { status: ApprovalStatus[]; json?: boolean }) => {
      const [{ clientCommand }, { listApprovals }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../approvals/list-approvals.ts'),
      ])
      await clientCommand((context) => listApprovals({ status, json }, context))
    })
}
