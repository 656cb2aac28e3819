import { describe, expect, test } from 'vitest'
import { mulberry32 } from '../debate/plan/seeded-random.ts'
import { strictestPolicy, type ToolNarrowing, type ToolPolicy } from '../models/tool.ts'
import { isHostAllowed, isHostNamedWithPort } from './host-pattern.ts'
import { narrowPolicy } from './narrow-policy.ts'
import { canonicalPath, isPathWithin } from './path-scope.ts'

const aPolicy = (fields: Partial<ToolPolicy>): ToolPolicy => ({ ...strictestPolicy, ...fields })

describe('hosts', () => {
  test.each<[string[], string[], string[]]>([
    [['*.example.com'], ['api.example.com'], ['api.example.com']],
    [['api.example.com'], ['*.example.com'], ['api.example.com']],
    [['*.example.com'], ['*.api.example.com'], ['*.api.example.com']],
    [['*.example.com'], ['example.com'], []],
    [['*.example.com'], ['*.example.org'], []],
    [['api.example.com'], ['api.example.com:443'], ['api.example.com:443']],
    [['*.example.com:8443'], ['api.example.com:8443'], ['api.example.com:8443']],
    // The one is narrower in its host, the other in its port.
    [['*.example.com:443'], ['api.example.com'], ['api.example.com:443']],
    [['api.example.com'], ['api.example.com:8443'], []],
    [['API.example.com.'], ['api.example.com'], ['api.example.com']],
    [['*.example.com', 'api.example.com'], ['api.example.com', '*.com'], ['*.example.com']],
    [['api.example.com'], [], []],
    [['api.example.com'], ['https://api.example.com'], []],
    [['127.0.0.1:8080'], ['127.0.0.1:8080'], ['127.0.0.1:8080']],
    // A port beside a private address opens it, so a limit must not bring one in.
    [['127.0.0.1'], ['127.0.0.1:80'], []],
    [['127.0.0.1:80'], ['127.0.0.1'], []],
    [['localhost'], ['localhost:80'], []],
    [['[::1]'], ['[::1]:443'], []],
  ])('%j within %j is %j', (net, limit, left) => {
    expect(narrowPolicy(aPolicy({ net }), [{ net: limit }]).net).toEqual(left)
  })
})

test('fields left out stay as they are', () => {
  const policy = aPolicy({ net: ['a.example'], read: ['/a'], write: ['/b'], secrets: ['KEY'] })
  expect(narrowPolicy(policy, [])).toEqual(policy)
  expect(narrowPolicy(policy, [{}, {}])).toEqual(policy)
})

test('every limit counts', () => {
  const policy = aPolicy({ secrets: ['A', 'B', 'C'], timeoutMs: 1000, memoryMb: 100, maxOutputBytes: 100 })
  expect(
    narrowPolicy(policy, [
      { secrets: ['A', 'B', 'D'], timeoutMs: 500, memoryMb: 500 },
      { secrets: ['B', 'C'], timeoutMs: 2000, maxOutputBytes: 50, needsApproval: true },
      { needsApproval: false, enabled: true },
    ]),
  ).toEqual(
    aPolicy({ secrets: ['B'], timeoutMs: 500, memoryMb: 100, maxOutputBytes: 50, needsApproval: true }),
  )
  expect(narrowPolicy(policy, [{ enabled: false }, { enabled: true }]).enabled).toBe(false)
  expect(narrowPolicy({ ...policy, enabled: false }, [{ enabled: true }]).enabled).toBe(false)
})

describe('for policies and limits of any kind', () => {
  const hosts = [
    'a.x.com',
    'b.a.x.com',
    'x.com',
    'com',
    'y.org',
    'localhost',
    '127.0.0.1',
    '8.8.8.8',
    '[::1]',
  ]
  const lines = [...hosts, '*.x.com', '*.a.x.com', '*.com', '*.org', 'A.X.com.', '*', 'http://x.com', '127.1']
  const ports = [80, 443, 8080]
  const paths = ['/', '/a', '/a/b', '/a/b/c', '/ab', '/b/', '//a/./b', 'a', '/a/..']
  const secrets = ['A', 'B', 'C']

  function some<T>(random: () => number, from: readonly T[], most: number): T[] {
    return Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(random, from))
  }
  function one<T>(random: () => number, from: readonly T[]): T {
    return from[Math.floor(random() * from.length)] as T
  }
  function anyPolicy(random: () => number): ToolPolicy {
    const withPort = (line: string) => (random() < 0.4 ? `${line}:${one(random, ports)}` : line)
    return {
      enabled: random() < 0.8,
      net: some(random, lines, 4).map(withPort),
      read: some(random, paths, 3),
      write: some(random, paths, 3),
      secrets: some(random, secrets, 3),
      timeoutMs: 100 + Math.floor(random() * 1000),
      memoryMb: 16 + Math.floor(random() * 100),
      maxOutputBytes: 1 + Math.floor(random() * 1000),
      needsApproval: random() < 0.3,
      artifacts: random() < 0.7,
    }
  }
  function anyLimit(random: () => number): ToolNarrowing {
    return Object.fromEntries(Object.entries(anyPolicy(random)).filter(() => random() < 0.7))
  }
  const allowsPath = (roots: readonly string[], path: string) =>
    roots.map(canonicalPath).some((root) => typeof root === 'string' && isPathWithin(path, root))

  const probes = [...hosts, 'z.x.com', 'c.b.a.x.com', 'other.org'].flatMap((host) =>
    [...ports, 22].map((port) => [host, port] as const),
  )
  const probePaths = ['/', '/a', '/a/b', '/a/b/c/d', '/ab', '/b/x', '/z']

  test('what is left is what all of them allow, no more and (but for addresses) no less', () => {
    const random = mulberry32(20261123)
    for (let round = 0; round < 2000; round++) {
      const policy = anyPolicy(random)
      const limits = [anyLimit(random), anyLimit(random)]
      const left = narrowPolicy(policy, limits)
      const all = [policy, ...limits]
      const context = JSON.stringify({ all, left })

      for (const [host, port] of probes) {
        const byAll = all.every(({ net }) => net === undefined || isHostAllowed(net, host, port))
        const isAllowed = isHostAllowed(left.net, host, port)
        if (isAllowed && !byAll) expect.fail(`${host}:${port} is wider: ${context}`)
        if (byAll && !isAllowed && !/localhost|\d$|]$/.test(host))
          expect.fail(`${host}:${port} is lost: ${context}`)
        const openedByAll = all.every(({ net }) => net === undefined || isHostNamedWithPort(net, host, port))
        if (/localhost|\d$|]$/.test(host) && isHostNamedWithPort(left.net, host, port) && !openedByAll)
          expect.fail(`${host}:${port} was opened: ${context}`)
      }
      for (const path of probePaths)
        for (const field of ['read', 'write'] as const) {
          const byAll = all.every((each) => each[field] === undefined || allowsPath(each[field], path))
          if (allowsPath(left[field], path) !== byAll) expect.fail(`${field} ${path}: ${context}`)
        }
      for (const name of secrets)
        expect(left.secrets.includes(name)).toBe(all.every((each) => each.secrets?.includes(name) ?? true))
      for (const field of ['timeoutMs', 'memoryMb', 'maxOutputBytes'] as const)
        expect(left[field]).toBe(Math.min(...all.map((each) => each[field] ?? Infinity)))
      expect(left.enabled).toBe(all.every((each) => each.enabled ?? true))
      expect(left.artifacts).toBe(all.every((each) => each.artifacts ?? true))
      expect(left.needsApproval).toBe(all.some((each) => each.needsApproval ?? false))
    }
  })

  test('the order of limits and their repetition change nothing', () => {
    const random = mulberry32(7)
    for (let round = 0; round < 500; round++) {
      const policy = anyPolicy(random)
      const [a, b] = [anyLimit(random), anyLimit(random)]
      const sorted = ({ net, read, write, ...rest }: ToolPolicy) => ({
        ...rest,
        net: net.toSorted(),
        read: read.toSorted(),
        write: write.toSorted(),
      })
      const once = narrowPolicy(policy, [a, b])
      expect(sorted(narrowPolicy(policy, [a, b, a, b]))).toEqual(sorted(once))
      if (Object.keys(a).length + Object.keys(b).length === 18)
        expect(sorted(narrowPolicy(policy, [b, a]))).toEqual(sorted(once))
    }
  })
})
