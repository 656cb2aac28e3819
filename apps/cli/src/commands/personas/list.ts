import type { Command } from 'commander'
import { libraryListCommand } from '../library/list.ts'

const help = `
Examples:
  npx workbench personas list
  npx workbench personas list --search Ada --json | jq '.items[].name'

A table on a terminal; in a pipe one line a persona, with tabs between id, name, model, tags, when it was changed and description.`

/** `workbench personas list` */
export const personasListCommand = (): Command =>
  libraryListCommand(
    'personas',
    help,
    async () => (await import('../../library/list-library.ts')).listPersonas,
  )
