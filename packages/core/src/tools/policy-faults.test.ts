import { expect, test } from 'vitest'
import { problemWithPolicy } from './policy-faults.ts'

test('a policy without faults has none', () => {
  expect(
    problemWithPolicy({
      net: ['*.example.com', '127.0.0.1:80'],
      read: ['/data', '/process'],
      write: ['/data/out'],
    }),
  ).toEqual([])
  expect(problemWithPolicy({})).toEqual([])
})

test('faults say where they are and what to write', () => {
  expect(
    problemWithPolicy({ net: ['a.example', 'https://b.example'], read: ['/data', 'data'], write: ['/'] }),
  ).toEqual([
    { path: ['net', 1], message: expect.stringContaining('without scheme') },
    { path: ['read', 1], message: expect.stringContaining('absolute') },
    { path: ['write', 0], message: expect.stringContaining('whole file system') },
  ])
})

test.each(['/proc', '/proc/self', '/sys/', '//dev/shm', '/./dev', '/data/../etc', '/da\0ta', '/.', '//'])(
  '%j is a fault',
  (path) => {
    expect(problemWithPolicy({ read: [path] })).toHaveLength(1)
    expect(problemWithPolicy({ write: [path] })).toHaveLength(1)
  },
)
