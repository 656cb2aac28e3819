import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { orUnknown } from '../or-unknown.ts'

/** Deletes a secret that no policy names. */
export async function deleteSecret(name: string, { client, terminal }: CommandContext): Promise<number> {
  await orUnknown(client.secrets.delete(name), { what: 'secret', name, list: 'secrets list' })
  terminal.writeError(`${name} is deleted.\n`)
  return exitCodes.done
}
