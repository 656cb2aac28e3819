import type { CommandContext } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'

/** Deletes a secret that no policy names. */
export async function deleteSecret(name: string, { client, terminal }: CommandContext): Promise<number> {
  await client.secrets.delete(name)
  terminal.writeError(`${name} is deleted.\n`)
  return exitCodes.done
}
