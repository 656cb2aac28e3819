import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { driverUrl } from './driver-url.ts'

const address = 'postgres://user:secret@db.example:5432/workbench'

test.each([
  ['?sslmode=require', '?sslmode=verify-full'],
  ['?sslmode=prefer&application_name=x', '?sslmode=verify-full&application_name=x'],
  ['?a=b&sslmode=verify-ca&sslrootcert=/ca.crt', '?a=b&sslmode=verify-full&sslrootcert=/ca.crt'],
  ['?sslmode=no-verify', '?sslmode=no-verify'],
  ['?sslmode=disable', '?sslmode=disable'],
  ['?uselibpqcompat=true&sslmode=require', '?uselibpqcompat=true&sslmode=require'],
  ['?sslmode=requires', '?sslmode=requires'],
  ['', ''],
])('"%s" is "%s" to the driver', (said, meant) => {
  expect(driverUrl(address + said)).toBe(address + meant)
})

test('a process that is given sslmode=require writes nothing to stderr', () => {
  const program = `
    import pg from 'pg'
    import { driverUrl } from '${import.meta.dirname}/driver-url.ts'
    new pg.Client({ connectionString: process.argv[1] === 'plain' ? '${address}?sslmode=require' : driverUrl('${address}?sslmode=require') })
  `
  const stderrOf = (how: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', program, how], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    }).stderr
  expect(stderrOf('ours')).toBe('')
  // Once the driver is silent by itself, or means something else, driverUrl has done its duty.
  expect(stderrOf('plain')).toContain('verify-full')
})
