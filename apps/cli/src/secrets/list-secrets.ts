import { allPages } from '@workbench/client/all-pages'
import type { SecretInfo } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'

/** Secrets by name: a table on a terminal, fields between tabs in a pipe. */
export async function listSecrets(
  { json }: { readonly json: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  const read = (cursor: string | undefined) =>
    client.secrets.list({ limit: 200, ...(cursor === undefined ? {} : { cursor }) })
  const secrets = await Array.fromAsync(allPages(read))
  if (json) terminal.write(`${printableJson({ items: secrets, nextCursor: null })}\n`)
  else if (!terminal.isInteractive) for (const secret of secrets) terminal.write(`${lineOf(secret)}\n`)
  else if (secrets.length === 0) {
    terminal.writeError('There are no secrets. "workbench secrets set NAME" stores one.\n')
  } else terminal.write(table(secrets, columns, { width: terminal.columns, style: styleFor(terminal) }))
  return exitCodes.done
}

const usersOf = ({ usedBy }: SecretInfo): string => usedBy.map(({ name }) => inLine(name)).join(', ')

const columns: readonly Column<SecretInfo>[] = [
  { title: 'SECRET', text: ({ name }) => inLine(name) },
  { title: 'CHANGED', text: ({ updatedAt }) => updatedAt.slice(0, 16).replace('T', ' '), givesWay: 1 },
  { title: 'NAMED BY THE POLICY OF', text: (secret) => usersOf(secret) || '—', isFlexible: true },
]

/** As programs read it: what there is none of is `-`. */
const lineOf = (secret: SecretInfo): string =>
  [inLine(secret.name), secret.updatedAt, usersOf(secret) || '-'].join('\t')
