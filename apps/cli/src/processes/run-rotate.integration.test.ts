import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createSealer } from '@workbench/platform/secrets/sealer'
import { newSecretKey } from '@workbench/platform/secrets/secret-key'
import { createSecretKeys } from '@workbench/platform/secrets/secret-keys'
import { createSecretRepository } from '@workbench/postgres/secrets/secret-repository'
import { openTestStore } from '@workbench/postgres/testing/test-store'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { runRotate } from './run-rotate.ts'

const folder = temporaryFolder()
const dataDir = () => join(folder(), 'data')

async function aStore() {
  const store = await openTestStore()
  onTestFinished(() => store.close())
  const { tools, now, postgres } = store
  /** As a server or worker has them. */
  const secretsWith = (secretKey: string | null) =>
    createSecretRepository(postgres.db, {
      ...{ tools, now },
      sealer: createSealer(createSecretKeys({ secretKey, dataDir: dataDir() })),
    })
  return { ...store, secretsWith }
}

async function rotate(env: NodeJS.ProcessEnv, newKeyEnv: string | null = null) {
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  const code = await runRotate({
    newKeyEnv,
    env: { WORKBENCH_DATA_DIR: dataDir(), ...env },
    print,
    complain: print,
  })
  return { code, text: lines.join('\n') }
}

test('the key of the data folder is replaced under a running workbench', async () => {
  const { directUrl, secretsWith, postgres } = await aStore()
  const running = secretsWith(null)
  await running.put('A', 'value of a')
  await running.put('B', 'value of b')
  const keysInUse = async () =>
    (await postgres.db.pool.query<{ key_id: string }>('select distinct key_id from secrets')).rows
  const before = await keysInUse()

  const { code, text } = await rotate({ DATABASE_URL: directUrl })

  expect({ code, text }).toEqual({ code: 0, text: expect.stringContaining('2 secrets are sealed') })
  const after = await keysInUse()
  expect(after).toHaveLength(1)
  expect(after).not.toEqual(before)
  await running.put('C', 'value of c')
  expect(await keysInUse()).toEqual(after)
  for (const secrets of [running, secretsWith(null)]) {
    expect(await secrets.revealAll()).toEqual(
      new Map([
        ['A', 'value of a'],
        ['B', 'value of b'],
        ['C', 'value of c'],
      ]),
    )
  }
})

test('from the data folder to a key of the environment, and on to another one', async () => {
  const { directUrl, secretsWith } = await aStore()
  await secretsWith(null).put('A', 'value of a')
  const [first, second] = [newSecretKey(), newSecretKey()]

  const moved = await rotate({ DATABASE_URL: directUrl, NEW_KEY: first }, 'NEW_KEY')
  expect(moved).toMatchObject({ code: 0, text: expect.stringContaining('the value of NEW_KEY') })
  const again = { DATABASE_URL: directUrl, WORKBENCH_SECRET_KEY: first, NEXT: second }
  expect(await rotate(again, 'NEXT')).toMatchObject({ code: 0 })

  expect(await secretsWith(second).reveal(['A'])).toEqual(new Map([['A', 'value of a']]))
  await expect(secretsWith(first).reveal(['A'])).rejects.toThrow('a key that is not here')
  // One whose key is gone does not keep the others from being recognised.
  await secretsWith(first).put('B', 'value of b')
  expect(await secretsWith(first).revealAll()).toEqual(new Map([['B', 'value of b']]))
})

test('wrong usage is told and changes nothing', async () => {
  const { directUrl, secretsWith } = await aStore()
  const env = { DATABASE_URL: directUrl }
  const secretKey = newSecretKey()
  await secretsWith(secretKey).put('A', 'value of a')

  expect(await rotate({ ...env, WORKBENCH_SECRET_KEY: secretKey })).toMatchObject({
    ...{ code: 2, text: expect.stringContaining('--new-key-env') },
  })
  expect(await rotate(env, 'NEW_KEY')).toMatchObject({
    code: 2,
    text: expect.stringContaining('NEW_KEY is not set'),
  })
  expect(await rotate({ ...env, NEW_KEY: 'short' }, 'NEW_KEY')).toMatchObject({ code: 1 })
  // The key it was sealed with is not given.
  expect(await rotate({ ...env, NEW_KEY: newSecretKey() }, 'NEW_KEY')).toMatchObject({ code: 1 })
  expect(await rotate(env)).toMatchObject({ code: 1, text: expect.stringContaining('WORKBENCH_DATA_DIR') })
  expect(await rotate({})).toMatchObject({ code: 2, text: expect.stringContaining('There is no database') })
  expect(existsSync(dataDir())).toBe(false)
  expect(await secretsWith(secretKey).reveal(['A'])).toEqual(new Map([['A', 'value of a']]))
})
