import { expect, test } from 'vitest'
import { isPostmasterOf, parsePostmasterFile } from './postmaster-file.ts'

test('Postgres is ready when its file says so, not while it replays its log', () => {
  const file = (status: string) =>
    `4711\n/data/postgres\n1700000000\n15432\n\n127.0.0.1\n 5432001 7\n${status}\n`
  expect(parsePostmasterFile(file('ready   '))).toEqual({ pid: 4711, isReady: true })
  expect(parsePostmasterFile(file('starting'))).toEqual({ pid: 4711, isReady: false })
  expect(parsePostmasterFile('4711\n/data')).toEqual({ pid: 4711, isReady: false })
})

test('a file without a pid says nothing', () => {
  expect(parsePostmasterFile('')).toBeNull()
  expect(parsePostmasterFile('-3\n')).toBeNull()
})

test('only a postmaster on this very folder is ours to stop', () => {
  const ours = '/my data/postgres'
  expect(isPostmasterOf(ours, ['/opt/bin/postgres', '-D', ours, '-c', 'port=1'])).toBe(true)
  expect(isPostmasterOf(ours, ['/opt/bin/postgres', '-D', '/my', 'data/postgres', '-c', 'port=1'])).toBe(true)
  expect(isPostmasterOf(ours, ['/opt/bin/postgres', '-D', `${ours}2`])).toBe(false)
  expect(isPostmasterOf(ours, ['/bin/tail', '-D', ours])).toBe(false)
  expect(isPostmasterOf(ours, [])).toBe(false)
})
