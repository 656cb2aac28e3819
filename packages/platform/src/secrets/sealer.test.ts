import { expect, test } from 'vitest'
import { createSealer } from './sealer.ts'
import { newSecretKey, parseSecretKey, type SecretKey } from './secret-key.ts'
import { SecretKeyError } from './secret-key-error.ts'

function aKey(): SecretKey {
  const key = parseSecretKey(newSecretKey())
  if (key === null) throw new Error('no key')
  return key
}

const sealerWith = (...[current, ...others]: [SecretKey, ...SecretKey[]]) =>
  createSealer({
    current: async () => current,
    find: async (id) => [current, ...others].find((key) => key.id === id) ?? null,
  })

test('what was sealed opens again, whatever is in it', async () => {
  const sealer = sealerWith(aKey())
  for (const value of ['', 'a pass word', '東京\n"\0', 'x'.repeat(64 * 1024)]) {
    expect(await sealer.open('NAME', await sealer.seal('NAME', value))).toBe(value)
  }
})

test('nothing of the value stands in the box, and no two boxes are alike', async () => {
  const sealer = sealerWith(aKey())
  const [one, other] = [
    await sealer.seal('NAME', 'hunter2hunter2'),
    await sealer.seal('NAME', 'hunter2hunter2'),
  ]
  expect(Buffer.from(one.box).toString('latin1')).not.toContain('hunter2')
  expect(Buffer.from(one.box).equals(Buffer.from(other.box))).toBe(false)
})

test('what was sealed under one name opens under no other', async () => {
  const sealer = sealerWith(aKey())
  const sealed = await sealer.seal('ONE', 'some value')
  await expect(sealer.open('OTHER', sealed)).rejects.toThrow(SecretKeyError)
})

test('a box in which any byte was changed does not open, nor does a cut one', async () => {
  const sealer = sealerWith(aKey())
  const sealed = await sealer.seal('NAME', 'some value')
  for (let place = 0; place < sealed.box.length; place += 1) {
    const box = Uint8Array.from(sealed.box)
    box[place] = (box[place] ?? 0) ^ 1
    await expect(sealer.open('NAME', { ...sealed, box })).rejects.toThrow(SecretKeyError)
    await expect(sealer.open('NAME', { ...sealed, box: box.subarray(0, place) })).rejects.toThrow(
      SecretKeyError,
    )
  }
})

test('a key that is not here is told by its id, with what to do, and without any value', async () => {
  const [lost, present] = [aKey(), aKey()]
  const sealed = await sealerWith(lost).seal('NAME', 'hunter2hunter2')

  const error = await sealerWith(present)
    .open('NAME', sealed)
    .catch((caught: unknown) => caught)

  expect(error).toBeInstanceOf(SecretKeyError)
  expect(error).toMatchObject({
    message: expect.stringContaining(lost.id),
    hint: expect.stringContaining('WORKBENCH_SECRET_KEY'),
  })
})

test('an older key still opens what it sealed', async () => {
  const [old, current] = [aKey(), aKey()]
  const sealed = await sealerWith(old).seal('NAME', 'some value')
  expect(await sealerWith(current, old).open('NAME', sealed)).toBe('some value')
})
