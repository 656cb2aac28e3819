import { expect, test } from 'vitest'
import { commandAs, namespaceAccount } from './postgres-account.ts'
import { parseUsers } from './system-users.ts'

const passwd =
  'root:x:0:0:root:/root:/bin/sh\nbroken\nbin:x:2:3::/:/bin/false\nada:x:1000:1001::/home/ada:/bin/sh\n'

test('a namespace takes a user that the system knows, since initdb asks for the name', () => {
  const users = parseUsers(passwd)
  expect(namespaceAccount(users)).toEqual({ kind: 'namespace', uid: 1000, gid: 1001 })
  expect(namespaceAccount(users.slice(0, 2))).toEqual({ kind: 'namespace', uid: 2, gid: 3 })
})

test('a command goes through the namespace, or as the user, or as it is', () => {
  const namespace = namespaceAccount(parseUsers(passwd))
  expect(commandAs(namespace, '/bin/postgres', ['-D', 'a b'])).toEqual({
    file: 'unshare',
    args: ['--user', '--map-user=1000', '--map-group=1001', '/bin/postgres', '-D', 'a b'],
    options: {},
  })
  const user = { name: 'ada', uid: 1000, gid: 1001 }
  expect(commandAs({ kind: 'user', user }, 'x', []).options).toEqual({ uid: 1000, gid: 1001 })
  expect(commandAs({ kind: 'self' }, 'x', ['y'])).toEqual({ file: 'x', args: ['y'], options: {} })
})
