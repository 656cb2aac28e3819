import type { FolderEntry } from '../files/file-access.ts'
import type { CallContext } from './call-context.ts'
import type { ContextRequest, WireBody } from './context-request.ts'
import { fromWireBody, maxBodyBytes, toWireBody } from './wire-body.ts'

type Request<Op extends ContextRequest['op']> = Extract<ContextRequest, { op: Op }>

const maxEntries = 10_000

export async function readFile({ path }: Request<'readFile'>, call: CallContext): Promise<WireBody> {
  const { files, grant } = call
  const file = await files.read(path, grant.policy.read, { maxBytes: maxBodyBytes })
  grant.audit.file('read', file.path, file.bytes.length)
  return toWireBody(file.bytes)
}

export async function writeFile({ path, body }: Request<'writeFile'>, call: CallContext): Promise<null> {
  const { files, grant } = call
  const bytes = fromWireBody(body)
  call.takeRoom(bytes.length)
  const written = await files.write(path, grant.policy.write, bytes)
  grant.audit.file('write', written.path, bytes.length)
  return null
}

export async function listFiles(
  { path }: Request<'listFiles'>,
  call: CallContext,
): Promise<readonly FolderEntry[]> {
  const { files, grant } = call
  const folder = await files.list(path, grant.policy.read, { maxEntries })
  grant.audit.file('list', folder.path, 0)
  return folder.entries
}
