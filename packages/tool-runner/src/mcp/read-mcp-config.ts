import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { expandVariables } from './expand-variables.ts'
import type { McpConfig, McpServerConfig } from './mcp-config.ts'
import { McpConfigError, type McpConfigFault } from './mcp-config-error.ts'
import { serverPrefix } from './mcp-tool-names.ts'
import { writtenCredentials } from './written-credentials.ts'

const mostBytes = 1024 * 1024

const Texts = z.record(z.string(), z.string())
const File = z.object({ mcpServers: z.record(z.string(), z.unknown()) })
// Other programs write fields of their own beside these (autoApprove, timeout, …): they mean nothing here.
const Entry = z.object({
  type: z.string().optional(),
  disabled: z.boolean().optional(),
  command: z.string().min(1).optional(),
  args: z.array(z.string()).optional(),
  env: Texts.optional(),
  cwd: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
  headers: Texts.optional(),
})
type Entry = z.infer<typeof Entry>

const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const ownHeaders = new Set([
  'host',
  'content-length',
  'content-type',
  'accept',
  'connection',
  'mcp-session-id',
])

/**
 * Reads the file that `WORKBENCH_MCP_CONFIG` names, in the form other MCP clients use. `${VAR}` in command, args, env,
 * url and headers is filled in from `env`; entries with `disabled: true` are left out; a relative `cwd` and programs
 * without one start from the folder of the file.
 *
 * @throws McpConfigError with every fault there is: file, server and field.
 */
export async function readMcpConfig(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<McpConfig> {
  const fileFault = (message: string, cause?: unknown) =>
    new McpConfigError(path, [{ server: null, field: null, message }], { cause })
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw fileFault(
      error.code === 'ENOENT' ? 'there is no such file' : `can't be read (${error.code})`,
      error,
    )
  })
  if (text.length > mostBytes) throw fileFault('is larger than 1 MiB')
  const file = File.safeParse(parseJson(text, fileFault))
  if (!file.success) throw fileFault('has no object "mcpServers"')

  const faults: McpConfigFault[] = []
  const servers: McpServerConfig[] = []
  const prefixes = new Map<string, string>()
  for (const [name, value] of Object.entries(file.data.mcpServers)) {
    const fault = (field: string | null, message: string) =>
      void faults.push({ server: name, field, message })
    const entry = Entry.safeParse(value)
    if (!entry.success) {
      for (const issue of entry.error.issues) fault(issue.path.join('.') || null, issue.message)
      continue
    }
    if (entry.data.disabled === true) continue
    const twin = prefixes.get(serverPrefix(name))
    if (twin !== undefined)
      fault(null, `its tools would be named like those of "${twin}"; rename one of them`)
    prefixes.set(serverPrefix(name), name)
    const server = serverOf(name, entry.data, { folder: dirname(resolve(path)), env, fault })
    if (server !== null) servers.push(server)
  }
  if (faults.length > 0) throw new McpConfigError(path, faults)
  return { servers }
}

function parseJson(text: string, fileFault: (message: string, cause?: unknown) => Error): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    // The parser's own message quotes the text, in which keys may stand.
    throw fileFault('is not JSON', error)
  }
}

interface Reading {
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fault: (field: string | null, message: string) => void
}

/** null: with a fault that was told. */
function serverOf(name: string, entry: Entry, { folder, env, fault }: Reading): McpServerConfig | null {
  const hidden = new Map<string, string>()
  const fill = (field: string, text: string): string => {
    const { text: filled, used, missing } = expandVariables(text, env)
    for (const [variable, value] of used) hidden.set(variable, value)
    for (const variable of missing) fault(field, `the variable ${variable} is not set`)
    if (filled.includes('\0')) fault(field, 'holds a NUL character')
    return filled
  }
  const fillAll = (field: string, texts: Readonly<Record<string, string>>) => {
    // Written out, a key is as much of a secret as in a variable.
    const written = Object.entries(texts).filter(([, text]) => !text.includes('${'))
    for (const [key, value] of writtenCredentials(written)) hidden.set(key, value)
    return Object.entries(texts).map(([key, text]) => [key, fill(`${field}.${key}`, text)] as const)
  }

  if (entry.command !== undefined && entry.url !== undefined) {
    fault(null, 'has a command and a url; a server is either started or called')
    return null
  }
  if (entry.command !== undefined) {
    return {
      ...{ kind: 'local', name, command: fill('command', entry.command) },
      args: (entry.args ?? []).map((arg, index) => fill(`args.${index}`, arg)),
      env: Object.fromEntries(fillAll('env', entry.env ?? {})),
      cwd: resolve(folder, entry.cwd ?? '.'),
      hidden,
    }
  }
  if (entry.url === undefined) {
    fault(null, 'has neither a command nor a url')
    return null
  }
  if (entry.type === 'sse') fault('type', 'sse is not spoken here; use the address for streamable HTTP')
  const headers = fillAll('headers', entry.headers ?? {})
  for (const [key, value] of headers) {
    if (!headerName.test(key) || ownHeaders.has(key.toLowerCase())) fault(`headers.${key}`, 'can not be set')
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) fault(`headers.${key}`, 'holds characters no header may have')
  }
  const url = urlOf(fill('url', entry.url))
  if (typeof url === 'string') {
    fault('url', url)
    return null
  }
  return { kind: 'remote', name, url, headers, hidden }
}

function urlOf(text: string): URL | string {
  if (!URL.canParse(text)) return 'is not an address, for example https://mcp.example.org/mcp'
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'has to begin with https:// or http://'
  if (url.username !== '' || url.password !== '') return 'holds a user; put the credential into "headers"'
  url.hash = ''
  return url
}
