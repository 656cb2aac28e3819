import { Command } from 'commander'
import { type StartedFlags, withStartedOptions } from '../started-options.ts'
import { workflowArgument } from './workflow-argument.ts'

const help = `
Examples:
  npx workbench workflow run Nightly --watch
  npx workbench workflow run Nightly --input topic="Tea or coffee?" --input rounds=3 --watch
  npx workbench workflow run "New order" --body @order.json --watch --json
  npx workbench workflow run Nightly --dry-run --stubs-from last --watch

It is started whatever its trigger, also when it is switched off. Values of inputs are text where the workflow wants text,
else JSON; @ and a file stand for what the file holds.

With --dry-run nothing leaves the workbench: steps that act outside say what they would do. --stubs names a JSON file of what
they are to give, by step id; --stubs-from a run whose outputs they give again ("last" is the last completed one).

Without --watch it prints the run's id and address. Ctrl-C stops watching, not the run.
Exit code: 0 completed (or queued, without --watch), 1 failed or cancelled, 2 wrong options, 3 no server answers.`

interface Flags extends StartedFlags {
  readonly input?: readonly string[]
  readonly body?: string
  readonly dryRun?: boolean
  readonly stubs?: string
  readonly stubsFrom?: string
}

/** `workbench workflow run` */
export function workflowRunCommand(): Command {
  return withStartedOptions(new Command('run'))
    .description('start a workflow by hand, and watch it from the terminal')
    .argument('<workflow>', workflowArgument)
    .option('--input <name=value>', 'an input; again for another', (one, all: string[] = []) => [...all, one])
    .option('--body <json>', 'what its steps see as trigger.body, as JSON or @ and a file')
    .option('--dry-run', 'let nothing leave the workbench')
    .option('--stubs <file>', 'what steps give in a dry run')
    .option('--stubs-from <run>', 'a run whose outputs steps give in a dry run, or "last"')
    .addHelpText('after', help)
    .action(async (workflow: string, flags: Flags) => {
      const { watch = false, json = false, dryRun = false, input = [], ...options } = flags
      const [{ clientCommand }, { runWorkflow }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../workflows/run-workflow.ts'),
      ])
      await clientCommand((context) =>
        runWorkflow(workflow, { ...options, input, watch, json, dryRun }, context),
      )
    })
}
