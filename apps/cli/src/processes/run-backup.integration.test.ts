import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { freshDatabase } from '@workbench/postgres/testing/fresh-database'
import { openTestStore } from '@workbench/postgres/testing/test-store'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { runBackup } from './run-backup.ts'
import { runRestore } from './run-restore.ts'

const folder = temporaryFolder()

function captured(databaseUrl: string, rest: { file: string; force?: boolean; json?: boolean }) {
  const out: string[] = []
  const errors: string[] = []
  const env = { DATABASE_URL: databaseUrl, WORKBENCH_DATA_DIR: join(folder(), 'data') }
  const command = {
    ...{ force: false, json: false, env, ...rest },
    print: (line: string) => void out.push(line),
    complain: (line: string) => void errors.push(line),
  }
  return { command, text: () => out.join('\n'), errors: () => errors.join('\n') }
}

test('a database is backed up, restored elsewhere, and says so', async () => {
  const store = await openTestStore()
  onTestFinished(() => store.close())
  const target = await freshDatabase()
  onTestFinished(() => target.drop())
  await store.runs.start(aNewRun(), 'RUN_DEBATE')
  const file = join(folder(), 'a.backup')

  const backup = captured(store.directUrl, { file })
  expect(await runBackup(backup.command)).toBe(0)
  expect(backup.text()).toMatch(/^Backed up \d+ rows of \d+ tables, 1 runs among them, and 0 files\.$/m)
  expect((await stat(file)).mode & 0o777).toBe(0o600)

  const again = captured(store.directUrl, { file })
  expect(await runBackup(again.command)).toBe(1)
  expect(again.errors()).toMatch(/is there already/)

  const restore = captured(target.directUrl, { file, json: true })
  expect(await runRestore(restore.command)).toBe(0)
  expect(JSON.parse(restore.text())).toMatchObject({ queuedRuns: 1, files: 0, migrated: [] })

  const full = captured(target.directUrl, { file })
  expect(await runRestore(full.command)).toBe(1)
  expect(full.errors()).toMatch(/--force/)
})

test('a folder without a database is told, and none is made in it', async () => {
  const { command, errors } = captured('', { file: join(folder(), 'a.backup') })
  expect(await runBackup(command)).toBe(1)
  expect(errors()).toMatch(/There is no database in/)
  expect(await runRestore(command)).toBe(1)
  expect(errors()).toMatch(/There is no file/)
  expect(existsSync(join(folder(), 'data'))).toBe(false)
})
