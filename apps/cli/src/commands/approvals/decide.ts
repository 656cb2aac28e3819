import { Command } from 'commander'

interface Flags {
  readonly comment?: string
  readonly by?: string
  readonly json?: boolean
}

const help = (decision: string) => `
Examples:
  npx workbench approvals ${decision} 1c6f8a2b
  npx workbench approvals ${decision} 1c6f8a2b 9d0e3f41 --comment "Talked about it." --by Ada

The comment is told to the model, or kept with the step. Exit code 1 when one was decided already.`

/** `workbench approvals approve` and `reject` */
export function approvalsDecideCommand(decision: 'approve' | 'reject', description: string): Command {
  return new Command(decision)
    .description(description)
    .argument('<approval...>', 'an id, or 6 characters or more of it')
    .option('--comment <text>', 'why')
    .option('--by <name>', 'who decides; left out: the user of this machine')
    .option('--json', 'print what became of each as one JSON document')
    .addHelpText('after', help(decision))
    .action(async (approvals: string[], { json = false, ...flags }: Flags) => {
      const [{ clientCommand }, { decideApprovals }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../approvals/decide-approvals.ts'),
      ])
      await clientCommand((context) => decideApprovals(approvals, decision, { ...flags, json }, context))
    })
}
