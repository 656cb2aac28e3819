import type { ToolPolicy } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { reachOf, reachWords } from './reach-words.ts'
import { aPolicy } from './testing/a-tool.ts'

const words = (changes: Partial<ToolPolicy>) => reachWords({ isSandboxed: true, policy: aPolicy(changes) })

test('a tool whose policy names nothing may touch nothing', () => {
  expect(words({})).toBe('nothing')
})

test('the first of each kind is named, the others are counted', () => {
  expect(words({ net: ['api.example.com'], secrets: ['TOKEN', 'KEY'] })).toBe(
    'api.example.com · secret TOKEN and 1 more',
  )
  expect(words({ read: ['/data', '/etc/hosts', '/srv'], write: ['/out'] })).toBe(
    'reads /data and 2 more · writes /out',
  )
})

test('that it may leave files is something it touches', () => {
  expect(words({ artifacts: true, net: ['a.com'] })).toBe('a.com · saves files')
})

test('all of them are there for a hover', () => {
  expect(reachOf(aPolicy({ net: ['a.com', 'b.com:8080'] }))).toEqual([
    { kind: 'hosts', text: 'a.com and 1 more', all: 'a.com, b.com:8080' },
  ])
})

test('no policy says what a program of its own can touch', () => {
  expect(reachWords({ isSandboxed: false, policy: aPolicy({ net: ['a.com'] }) })).toBe(
    'whatever its server can',
  )
})
