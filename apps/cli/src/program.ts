import { version } from '@workbench/platform/version'
import { Command } from 'commander'
import { approvalsCommand } from './commands/approvals.ts'
import { backupCommand } from './commands/backup.ts'
import { completeCommand } from './commands/complete.ts'
import { completionCommand } from './commands/completion.ts'
import { debateCommand } from './commands/debate.ts'
import { doctorCommand } from './commands/doctor.ts'
import { documentsCommand } from './commands/documents.ts'
import { evalCommand } from './commands/eval.ts'
import { exportCommand } from './commands/export.ts'
import { formatsCommand } from './commands/formats.ts'
import { importCommand } from './commands/import.ts'
import { migrateCommand } from './commands/migrate.ts'
import { modelsCommand } from './commands/models.ts'
import { personasCommand } from './commands/personas.ts'
import { restoreCommand } from './commands/restore.ts'
import { runsCommand } from './commands/runs.ts'
import { scenariosCommand } from './commands/scenarios.ts'
import { searchCommand } from './commands/search.ts'
import { secretsCommand } from './commands/secrets.ts'
import { serverCommand } from './commands/server.ts'
import { startCommand } from './commands/start.ts'
import { toolsCommand } from './commands/tools.ts'
import { workerCommand } from './commands/worker.ts'
import { workflowCommand } from './commands/workflow.ts'
import { exitCodes, gateCodes } from './exit-codes.ts'

const help = `
Examples:
  npx workbench debate "Four-day week" --watch
  npx workbench runs show latest --transcript
  npx workbench scenarios list

Exit codes: 0 done, 1 failed or refused, 2 wrong usage, 3 no server answers, 130 interrupted; of eval its own.
Commands talk to the server at WORKBENCH_URL (default http://127.0.0.1:4200), with WORKBENCH_TOKEN if it wants one.`

/**
 * Every command with its options. Each imports what it does when it is run, so that --help and short commands stay
 * quick.
 *
 * @param exit - Ends the process: after help, or with 2 when options or arguments are wrong.
 */
export function createProgram(exit: (code: number) => never): Command {
  const program = new Command('workbench')
    .description(
      'Write personas and scenarios, let them debate, and see whether the results get better or worse.',
    )
    .version(version, '-V, --version', 'print the version')
    // `eval promote --name` is an option of promote, though eval has one of this name too.
    .enablePositionalOptions()
    .showHelpAfterError('Run it with --help to see how.')
    .addHelpText('after', help)
    .exitOverride(({ exitCode }) => exit(exitCode === 0 ? exitCodes.done : exitCodes.usage))

  const groups = {
    'Debates:': [
      debateCommand,
      runsCommand,
      scenariosCommand,
      personasCommand,
      formatsCommand,
      modelsCommand,
    ],
    'Evaluation and automation:': [evalCommand, workflowCommand, approvalsCommand],
    'Tools and documents:': [toolsCommand, secretsCommand, documentsCommand, searchCommand],
    'Files:': [importCommand, exportCommand],
    'The workbench itself:': [
      startCommand,
      serverCommand,
      workerCommand,
      migrateCommand,
      backupCommand,
      restoreCommand,
      doctorCommand,
      completionCommand,
    ],
  }
  for (const [group, commands] of Object.entries(groups)) {
    program.commandsGroup(group)
    for (const command of commands) program.addCommand(command())
  }
  // In the last group instead of one of its own.
  program.helpCommand('help [command]', 'display help for a command')
  program.addCommand(
    completeCommand(() => program),
    { hidden: true },
  )
  inheritSettings(program)
  // A gate says "undecided" with 2: an option that is mistyped must not look like it.
  const gate = program.commands.filter((command) => command.name() === 'eval')
  for (const command of gate.flatMap((one) => [one, ...one.commands])) {
    command.exitOverride(({ exitCode }) => exit(exitCode === 0 ? gateCodes.passed : gateCodes.couldNotRun))
  }
  return program
}

/** Commands that are made on their own know nothing of how the program ends and helps. */
function inheritSettings(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent)
    inheritSettings(command)
  }
}
