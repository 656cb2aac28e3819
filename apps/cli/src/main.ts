import { Command } from 'commander'
import { debateCommand } from './commands/debate.ts'
import { doctorCommand } from './commands/doctor.ts'
import { importCommand } from './commands/import.ts'
import { migrateCommand } from './commands/migrate.ts'
import { serverCommand } from './commands/server.ts'
import { startCommand } from './commands/start.ts'
import { workerCommand } from './commands/worker.ts'

// Each command imports what it does when it is run, so that --help and short commands stay quick.
const program = new Command('workbench')
  .description(
    'Write personas and scenarios, let them debate, and see whether the results get better or worse.',
  )
  .showHelpAfterError('Run it with --help to see how.')

const commands = [
  startCommand,
  serverCommand,
  workerCommand,
  migrateCommand,
  doctorCommand,
  importCommand,
  debateCommand,
]
for (const command of commands) program.addCommand(command())

await program.parseAsync()
