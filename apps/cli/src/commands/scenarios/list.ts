import type { Command } from 'commander'
import { libraryListCommand } from '../library/list.ts'

const help = `
Examples:
  npx workbench scenarios list
  npx workbench scenarios list --search Four-day --json | jq '.items[].name'

A table on a terminal; in a pipe one line a scenario, with tabs between id, format, number of seats, rounds, when it was changed and name.`

/** `workbench scenarios list` */
export const scenariosListCommand = (): Command =>
  libraryListCommand(
    'scenarios',
    help,
    async () => (await import('../../library/list-library.ts')).listScenarios,
  )
