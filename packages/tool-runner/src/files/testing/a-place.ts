import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { ToolError } from '../../tool-error.ts'

export interface Place {
  readonly home: string
  /** What the policy names; has `inside.txt`. */
  readonly data: string
  /** What it does not; has `key.txt`. */
  readonly secret: string
}

/** Folders of a test's own, gone when it is over. */
export function aPlace(): Place {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'workbench-files-')))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const data = join(home, 'data')
  const secret = join(home, 'secret')
  mkdirSync(data)
  mkdirSync(secret)
  writeFileSync(join(data, 'inside.txt'), 'inside')
  writeFileSync(join(secret, 'key.txt'), 'the key')
  return { home, data, secret }
}

/** The ToolError that a call fails with. */
export async function faultOf(promise: Promise<unknown>): Promise<ToolError> {
  const error = await promise.then(
    (value) => expect.fail(`it went through: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ToolError)
  return error as ToolError
}

export function makeFifo(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path])
}
