import { describe, expect, test } from 'vitest'
import { denoFlags } from './deno-flags.ts'
import { behindWalls } from './walls.ts'

const policySizes = [16, 128, 4_096]
const hostileSizes = ['128,--allow-all', '128 --allow-net', Number.NaN, -1, 0, 1.5, Number.POSITIVE_INFINITY]

describe('the flags of a child', () => {
  test.each(policySizes)('deny every permission with %i MiB', (memoryMb) => {
    const flags = denoFlags(memoryMb)
    for (const kind of ['import', 'ffi', 'sys', 'env', 'run', 'net', 'read', 'write'])
      expect(flags).toContain(`--deny-${kind}`)
    expect(flags).toContain('--no-prompt')
  })

  test.each(policySizes)('allow nothing and switch nothing unstable on with %i MiB', (memoryMb) => {
    expect(denoFlags(memoryMb).filter((flag) => /allow|unstable|^-[^-]/.test(flag))).toEqual([])
  })

  test.each(hostileSizes)('cannot be widened through the size of the memory: %s', (memoryMb) => {
    expect(() => denoFlags(memoryMb as number)).toThrow(RangeError)
  })
})

describe('the command of a child', () => {
  const libraries = ['/lib/libc.so.6']
  const walls = { prlimit: '/bin/prlimit', bwrap: { path: '/bin/bwrap', libraries }, setpriv: '/bin/setpriv' }

  test('is Deno itself where there are no walls', () => {
    const none = { prlimit: null, bwrap: null, setpriv: null }
    expect(behindWalls(none, '/deno-2', ['run', 'x'], 128, {})).toEqual({
      file: '/deno-2',
      args: ['run', 'x'],
    })
  })

  test('limits the memory to what the policy allows beyond an empty process', () => {
    const { file, args } = behindWalls({ ...walls, bwrap: null }, '/deno-2', ['run', 'x'], 128, {})
    expect(file).toBe('/bin/setpriv')
    expect(args).toContain(`--data=${(576 + 128) * 1024 * 1024}`)
    expect(args.slice(-3)).toEqual(['/deno-2', 'run', 'x'])
  })

  test('shows Deno and its libraries to the child, read-only, and nothing else of the machine', () => {
    const { args } = behindWalls(walls, '/deno-2', ['run', 'x'], 128, { NO_COLOR: '1' })
    const binds = args.flatMap((word, index) => (/bind/.test(word) ? [[word, args[index + 1]]] : []))
    expect(binds).toEqual([
      ['--ro-bind', '/lib/libc.so.6'],
      ['--ro-bind', '/deno-2'],
    ])
    for (const flag of [
      '--unshare-user',
      '--unshare-pid',
      '--unshare-ipc',
      '--unshare-net',
      '--die-with-parent',
    ])
      expect(args).toContain(flag)
    expect(args.slice(-3)).toEqual(['/deno', 'run', 'x'])
  })
})
