import { createWriteStream } from 'node:fs'
import { link, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { allPages } from '@workbench/client/all-pages'
import type { Artifact } from '@workbench/client/models'
import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { agoText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { sizeText } from '../display/size-text.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'
import { reasonOf } from '../import/find-files.ts'
import { findRun } from './find-run.ts'
import { FileError } from './write-whole.ts'

export interface RunArtifactsOptions {
  /** A folder to put them into. */
  readonly save?: string | undefined
  readonly json: boolean
}

/** Files that a run left behind: listed, and fetched if wanted. */
export async function runArtifacts(
  wanted: string,
  { save, json }: RunArtifactsOptions,
  context: CommandContext,
): Promise<number> {
  const { client, terminal, clock } = context
  const id = await findRun(wanted, client)
  const read = (cursor: string | undefined) =>
    client.runs.artifacts(id, { limit: 200, ...(cursor === undefined ? {} : { cursor }) })
  const artifacts = await Array.fromAsync(allPages(read))
  const items: (Artifact & { readonly path: string | null })[] = []
  const taken = new Set<string>()
  for (const artifact of artifacts) {
    const path = save === undefined ? null : await fetchInto(save, artifact, taken, context)
    items.push({ ...artifact, path })
    if (path !== null && !json) terminal.write(`${printable(path)}\n`)
  }
  if (json) terminal.write(`${printableJson({ items })}\n`)
  else if (items.length === 0) terminal.writeError('The run left no files behind.\n')
  else if (save !== undefined) return exitCodes.done
  else if (terminal.isInteractive) {
    terminal.write(table(items, columns(clock.now()), { width: terminal.columns, style: styleFor(terminal) }))
  } else for (const artifact of items) terminal.write(`${lineOf(artifact)}\n`)
  return exitCodes.done
}

const columns = (now: number): readonly Column<Artifact>[] => [
  { title: 'NAME', text: ({ name }) => inLine(name), isFlexible: true },
  { title: 'TYPE', text: ({ mediaType }) => inLine(mediaType), givesWay: 1 },
  { title: 'SIZE', text: ({ sizeBytes }) => sizeText(sizeBytes), align: 'right' },
  { title: 'MADE', text: ({ createdAt }) => agoText(createdAt, now), align: 'right', givesWay: 2 },
]

const lineOf = ({ id, mediaType, sizeBytes, createdAt, name }: Artifact): string =>
  [id, mediaType, sizeBytes, createdAt, inLine(name)].join('\t')

/**
 * Writes one beside where it belongs and puts it there when it is whole.
 *
 * @throws FileError when it can't be written, or something is there already.
 */
async function fetchInto(
  folder: string,
  { id, name }: Artifact,
  taken: Set<string>,
  { client, signal }: CommandContext,
): Promise<string> {
  // Names come from tools: no part of them leads out of the folder.
  const plain = name.replaceAll(/[/\\\p{Control}]/gu, '_').replace(/^\.+$/, '_')
  const path = join(folder, taken.has(plain) ? `${id.slice(-8)}-${plain}` : plain)
  taken.add(plain)
  const beside = `${path}.${process.pid}.part`
  try {
    await mkdir(folder, { recursive: true })
    const content = Readable.fromWeb(await client.artifacts.read(id, { signal }))
    await pipeline(content, createWriteStream(beside, { flags: 'wx' }), { signal })
    await link(beside, path)
    return path
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
    const reason = error.code === 'EEXIST' ? 'something is there already' : reasonOf(error)
    throw new FileError(`${path} can't be written: ${reason}.`, { cause: error })
  } finally {
    // A fault here would hide the one that matters.
    await rm(beside, { force: true }).catch(() => {})
  }
}
