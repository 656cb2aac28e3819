import { readFile } from 'node:fs/promises'

export interface SystemUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** The users of this machine, from the text of /etc/passwd. */
export function parseUsers(passwd: string): readonly SystemUser[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    if (name === undefined || !uid || !gid || !/^\d+$/.test(uid) || !/^\d+$/.test(gid)) return []
    return [{ name, uid: Number(uid), gid: Number(gid) }]
  })
}

export async function systemUsers(): Promise<readonly SystemUser[]> {
  return parseUsers(await readFile('/etc/passwd', 'utf8').catch(() => ''))
}
