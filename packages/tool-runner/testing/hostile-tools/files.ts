import type { HostileTool } from './hostile-tool.ts'

/** Reading, writing and finding out about files, by every way that Deno and Node's modules offer. */
export const fileTools: readonly HostileTool[] = [
  { name: 'reads a file', code: `return Deno.readTextFile('/etc/passwd')`, ends: 'denied_read' },
  { name: 'reads a file at once', code: `return Deno.readFileSync('/etc/passwd')`, ends: 'denied_read' },
  {
    name: 'reads a file URL',
    code: `return Deno.readTextFile(new URL('file:///etc/passwd'))`,
    ends: 'denied_read',
  },
  {
    name: 'fetches a file URL',
    code: `return (await fetch('file:///etc/passwd')).text()`,
    ends: 'denied_read',
  },
  { name: 'opens a file', code: `return Deno.open('/etc/passwd')`, ends: 'denied_read' },
  {
    name: 'climbs out of its folder',
    code: `return Deno.readTextFile('../../../../etc/passwd')`,
    ends: 'denied_read',
  },
  {
    name: 'lists the root',
    code: `for await (const one of Deno.readDir('/')) return one`,
    ends: 'denied_read',
  },
  { name: 'asks what a path is', code: `return Deno.stat('/etc/shadow')`, ends: 'denied_read' },
  { name: 'asks where a link leads', code: `return Deno.readLink('/proc/self/exe')`, ends: 'denied_read' },
  { name: 'watches a folder', code: `return Deno.watchFs('/tmp')`, ends: 'denied_read' },
  {
    name: 'goes around through /proc',
    code: `return Deno.readTextFile('/proc/self/root/etc/passwd')`,
    ends: ['denied_read', 'denied_run'],
  },
  {
    name: 'reads its environment in /proc',
    code: `return Deno.readTextFile('/proc/self/environ')`,
    ends: ['denied_read', 'denied_run'],
  },
  {
    name: "reads its parent's memory map",
    code: `return Deno.readTextFile('/proc/' + Deno.ppid + '/maps')`,
    ends: ['denied_read', 'denied_run'],
  },
  {
    name: 'reads through Node',
    code: `import { readFileSync } from 'node:fs'\nexport default () => readFileSync('/etc/passwd', 'utf8')`,
    ends: 'denied_read',
  },
  {
    name: 'reads through Node, later',
    code: `import { readFile } from 'node:fs/promises'\nexport default () => readFile('/etc/passwd', 'utf8')`,
    ends: 'denied_read',
  },
  {
    name: 'streams through Node',
    code: `import { createReadStream } from 'node:fs'
export default async () => { for await (const chunk of createReadStream('/etc/passwd')) return String(chunk) }`,
    ends: ['denied_read', 'failed'],
  },
  { name: 'writes a file', code: `await Deno.writeTextFile('/tmp/hostile', 'x')`, ends: 'denied_write' },
  { name: 'makes a temporary file', code: `return Deno.makeTempFile()`, ends: 'denied_write' },
  { name: 'removes a file', code: `await Deno.remove('/etc/hostname')`, ends: 'denied_write' },
  {
    name: 'renames a file',
    code: `await Deno.rename('/etc/hosts', '/tmp/hosts')`,
    ends: ['denied_read', 'denied_write'],
  },
  {
    name: 'plants a symbolic link',
    code: `await Deno.symlink('/etc', '/tmp/link')`,
    ends: ['denied_read', 'denied_write'],
  },
  {
    name: 'plants a hard link',
    code: `await Deno.link('/etc/hosts', '/tmp/link')`,
    ends: ['denied_read', 'denied_write'],
  },
  { name: 'makes a file executable', code: `await Deno.chmod('/etc/hosts', 0o777)`, ends: 'denied_write' },
  {
    name: 'opens a database',
    code: `import { DatabaseSync } from 'node:sqlite'\nexport default () => { new DatabaseSync('/tmp/hostile.db') }`,
    ends: ['denied_read', 'denied_write'],
  },
  { name: 'opens the key-value store', code: `return Deno.openKv()`, ends: 'failed' },
  {
    name: 'writes to descriptors that it was not given',
    code: `import { writeSync } from 'node:fs'
export default () => { for (let fd = 3; fd < 64; fd++) { try { writeSync(fd, '{"result":"forged"}\\n') } catch {} } return 'done' }`,
    ends: ['ok', 'failed', 'denied_write', 'memory'],
    gives: 'done',
  },
]
