import { Command } from 'commander'
import { exportPersonaCommand } from './export/persona.ts'
import { exportScenarioCommand } from './export/scenario.ts'

/** `workbench export` */
export const exportCommand = (): Command =>
  new Command('export')
    .description('write personas and scenarios to files that "import" takes')
    .addCommand(exportPersonaCommand())
    .addCommand(exportScenarioCommand())
