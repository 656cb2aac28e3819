import { Command } from 'commander'

const help = `
Examples:
  npx workbench workflow apply nightly.workflow.yaml
  npx workbench workflow apply workflows/
  npx workbench workflow apply workflows/ --check
  npx workbench workflow apply workflows/ --json | jq '.items[].action'

A file describes one workflow (docs/workflows.md). The workflow of its name is made like the file, or created; nothing is
deleted, and the same again changes nothing. A file that does not say whether it is enabled leaves that as it is.

A webhook that is new and names no secret of its own gets one, which is printed here and told by no other command.

In a pipe one line a file, with tabs between created, updated, unchanged or refused (with --check right or refused), the
workflow, the file, and the secret or "-". Exit code 1 when any was refused.`

/** `workbench workflow apply` */
export function workflowApplyCommand(): Command {
  return new Command('apply')
    .description('make workflows what files say')
    .argument('<path...>', 'files, or folders to look through for .workflow.yaml')
    .option('--check', 'only say what is wrong with them')
    .option('--json', 'print what became of each file as one JSON document')
    .addHelpText('after', help)
    .action(async (paths: string[], { check = false, json = false }: { check?: boolean; json?: boolean }) => {
      const [{ clientCommand }, { applyWorkflows }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../workflows/apply-workflows.ts'),
      ])
      await clientCommand((context) => applyWorkflows(paths, { check, json }, context))
    })
}
