import { Command } from 'commander'
import { runsArtifactsCommand } from './runs/artifacts.ts'
import { runsBaselineCommand } from './runs/baseline.ts'
import { runsCancelCommand } from './runs/cancel.ts'
import { runsCompareCommand } from './runs/compare.ts'
import { runsExportCommand } from './runs/export.ts'
import { runsForkCommand } from './runs/fork.ts'
import { runsListCommand } from './runs/list.ts'
import { runsNoteCommand } from './runs/note.ts'
import { runsRetryCommand } from './runs/retry.ts'
import { runsShowCommand } from './runs/show.ts'
import { runsTurnCommand } from './runs/turn.ts'

const help = `
RUN is an id, its first 8 or its last 6 characters (the list shows the last 8), or "latest".

Examples:
  npx workbench runs list --status failed --from 7d
  npx workbench runs show latest --transcript
  npx workbench runs fork 8f6a2b34 --at-turn 2 --model openai:gpt-5 --watch`

/** `workbench runs` */
export function runsCommand(): Command {
  const runs = new Command('runs')
    .description('list, show, steer, take part in, compare and export runs')
    .addHelpText('after', help)
  const commands = [
    runsListCommand,
    runsShowCommand,
    runsCancelCommand,
    runsRetryCommand,
    runsForkCommand,
    runsTurnCommand,
    runsNoteCommand,
    runsCompareCommand,
    runsBaselineCommand,
    runsExportCommand,
    runsArtifactsCommand,
  ]
  for (const command of commands) runs.addCommand(command())
  return runs
}
