import { readdir, readFile, readlink } from 'node:fs/promises'
import { basename } from 'node:path'

/** The program that listens on a port, as `name (process 123)`; null when it is not ours to see, and elsewhere than Linux. */
export async function whoListens(port: number): Promise<string | null> {
  const sockets = new Set([
    ...(await listeningSockets('/proc/net/tcp', port)),
    ...(await listeningSockets('/proc/net/tcp6', port)),
  ])
  if (sockets.size === 0) return null
  for (const pid of (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))) {
    for (const fd of await readdir(`/proc/${pid}/fd`).catch(() => [])) {
      const target = await readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')
      if (!sockets.has(target)) continue
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      const [program = ''] = command.split('\0')
      return `${basename(program) || 'a program'} (process ${pid})`
    }
  }
  return null
}

/** https://www.kernel.org/doc/html/latest/networking/proc_net_tcp.html: address 2, state 4 (0A listens), inode 10. */
async function listeningSockets(path: string, port: number): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, address, , state]) => address?.endsWith(suffix) === true && state === '0A')
    .map((fields) => `socket:[${fields[9]}]`)
}
