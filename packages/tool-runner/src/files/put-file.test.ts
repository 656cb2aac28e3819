import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { putFile } from './put-file.ts'
import { aPlace, faultOf } from './testing/a-place.ts'

const bytes = Buffer.from('overwritten')

/** Somebody acts just when the judge is asked for the nth time: for each folder below the root before it is opened, then for the file. */
function judgeInterruptedAt(nth: number, act: () => void) {
  let asked = 0
  return {
    hasDescriptorPaths: true,
    async isProtected() {
      if (++asked === nth) act()
      return false
    },
  }
}

// What is held here is a descriptor; without them a race is only made narrow.
describe.runIf(existsSync('/proc/self/fd'))('while a file is written', () => {
  test.each([1, 2])('a folder that is moved away takes no file along (%d)', async (nth) => {
    const { data, secret } = aPlace()
    const folder = join(data, 'folder')
    mkdirSync(folder)
    const judge = judgeInterruptedAt(nth, () => {
      renameSync(folder, join(secret, 'moved'))
      symlinkSync(join(secret, 'moved'), folder)
    })
    const located = { path: join(folder, 'key.txt'), root: data, roots: [data] }
    expect(await faultOf(putFile(located, bytes, judge))).toMatchObject({ code: 'denied_write' })
    expect(readdirSync(join(secret, 'moved'))).toEqual([])
  })

  test('a folder that gives way to a link does not lead there', async () => {
    const { data, secret, home } = aPlace()
    const folder = join(data, 'folder')
    mkdirSync(folder)
    const judge = judgeInterruptedAt(2, () => {
      renameSync(folder, join(home, 'aside'))
      symlinkSync(secret, folder)
    })
    const located = { path: join(folder, 'key.txt'), root: data, roots: [data] }
    expect(await faultOf(putFile(located, bytes, judge))).toMatchObject({ code: 'denied_write' })
    expect(readFileSync(join(secret, 'key.txt'), 'utf8')).toBe('the key')
  })

  test('a root that is moved away takes no new folders along', async () => {
    const { data, secret } = aPlace()
    const judge = judgeInterruptedAt(1, () => renameSync(data, join(secret, 'moved')))
    const located = { path: join(data, 'a', 'b', 'key.txt'), root: data, roots: [data] }
    expect(await faultOf(putFile(located, bytes, judge))).toMatchObject({ code: 'denied_write' })
    expect(existsSync(join(secret, 'moved', 'a', 'b'))).toBe(false)
  })

  test('nothing half-written stays behind when it fails', async () => {
    const { data } = aPlace()
    const judge = judgeInterruptedAt(1, () => mkdirSync(join(data, 'out.txt')))
    const located = { path: join(data, 'out.txt'), root: data, roots: [data] }
    expect(await faultOf(putFile(located, bytes, judge))).toMatchObject({ code: 'failed' })
    expect(readdirSync(data)).toEqual(['inside.txt', 'out.txt'])
  })
})
