import pg from 'pg'
import { expect, test } from 'vitest'
import { DatabaseFault, databaseFault } from './database-fault.ts'

const url = 'postgres://us%20er:p%40ss@db.example:5433/work%20bench'

const coded = (code: string, message: string) => Object.assign(new Error(message), { code })

const told = (error: unknown, variable?: 'DATABASE_DIRECT_URL') => {
  const fault = databaseFault(error, url, variable)
  return fault instanceof DatabaseFault ? `${fault.message} ${fault.hint}` : fault
}

test.each([
  [
    'a wrong password',
    coded('28P01', 'password authentication failed'),
    /let in "us er": password .* DATABASE_URL/,
  ],
  [
    'TLS that is wanted',
    coded('28000', 'no pg_hba.conf entry for host "x", no encryption'),
    /\?sslmode=verify-full/,
  ],
  [
    'no such database',
    coded('3D000', 'does not exist'),
    /no database "work bench".*CREATE DATABASE "work bench" OWNER "us er"/,
  ],
  [
    'a missing right',
    coded('42501', 'permission denied for database wb'),
    /"us er" may not .*permission denied.*ALTER DATABASE/,
  ],
  [
    'too many connections',
    coded('53300', 'too many clients already'),
    /takes no more connections.*max_connections/,
  ],
  [
    'a server that starts',
    coded('57P03', 'the database system is starting up'),
    /can't be used now.*Try again/,
  ],
  ['an unknown certificate', coded('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'), /sslrootcert/],
  ['no TLS there', new Error('The server does not support SSL connections'), /has no TLS.*sslmode/],
  [
    'nobody there',
    coded('ECONNREFUSED', 'connect ECONNREFUSED'),
    /No Postgres answers at db\.example:5433 .*Check DATABASE_URL/,
  ],
  ['no such host', coded('ENOTFOUND', 'getaddrinfo ENOTFOUND'), /No Postgres answers/],
  ['silence', new Error('timeout expired'), /No Postgres answers/],
])('%s is told with what to do, and without the password', (_what, error, words) => {
  expect(told(error)).toMatch(words)
  expect(told(error)).not.toMatch(/p@ss|p%40ss|\n/)
})

test('what is wrapped is found, and the variable that named the database is named', () => {
  const wrapped = new Error('Failed query: CREATE SCHEMA', { cause: coded('42501', 'permission denied') })
  expect(told(wrapped, 'DATABASE_DIRECT_URL')).toMatch(/permission denied.*/)
  const both = new AggregateError([coded('ECONNREFUSED', 'connect ECONNREFUSED ::1:5433')])
  expect(told(both, 'DATABASE_DIRECT_URL')).toMatch(/ECONNREFUSED ::1.*Check DATABASE_DIRECT_URL/)
})

test('what nobody knows how to mend stays what it was', () => {
  const error = new pg.DatabaseError('syntax error', 1, 'error')
  expect(databaseFault(error, url)).toBe(error)
})
