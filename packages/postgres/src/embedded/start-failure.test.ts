import { expect, test } from 'vitest'
import { fileFailure, startFailure } from './start-failure.ts'

test.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'disk_full'],
  ['FATAL:  could not create any TCP/IP sockets', 'port_taken'],
  ['initdb: error: could not create directory "/x": Permission denied', 'data_folder_denied'],
  ['FATAL:  something else', 'postgres_failed'],
])('%s is told as %s', (output, code) => {
  expect(startFailure('Postgres', output, '/data').code).toBe(code)
})

test('an unknown failure names the folder and the worst line, in one line', () => {
  const output = 'LOG:  starting\nFATAL:  could not load x.so\nHINT:  none\n'
  expect(startFailure('Postgres', output, '/data').message).toBe(
    'Postgres failed in /data: FATAL:  could not load x.so',
  )
})

test('a full disk is noticed in errors of the file system too', () => {
  const error = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  expect(fileFailure(error, '/data')).toMatchObject({ code: 'disk_full', cause: error })
  expect(fileFailure('other', '/data')).toBe('other')
})
