import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { chown, link, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { newSecretKey, parseSecretKey, type SecretKey, type SecretKeys } from './secret-key.ts'
import { SecretKeyError } from './secret-key-error.ts'

/** Keys in a file that only its owner may read: one a line in base64, the one in use first. */
export interface KeyFile extends SecretKeys {
  /** Puts a new key before those that are there. @throws SecretKeyError when there is no file yet. */
  addKey(): Promise<SecretKey>
  /** Keeps only the key in use. */
  dropOldKeys(): Promise<void>
}

/**
 * @param path - Made, with its folder, by whoever seals first. It is read anew whenever a value is sealed and whenever an
 *   unknown key is met: another process may have put a new one in.
 */
export function createKeyFile(path: string): KeyFile {
  let known: readonly SecretKey[] = []

  async function read(): Promise<readonly SecretKey[]> {
    const text = await readOwn(path)
    known = text === null ? [] : keysOf(path, text)
    return known
  }

  async function readOrMake(): Promise<readonly SecretKey[]> {
    const keys = await read()
    if (keys.length > 0) return keys
    await makeOnce(path)
    return read()
  }

  return {
    async current() {
      return firstOf(path, await readOrMake())
    },
    async find(id, anew = false) {
      const has = (key: SecretKey) => key.id === id
      return (anew ? undefined : known.find(has)) ?? (await read()).find(has) ?? null
    },
    async addKey() {
      const old = await read()
      if (old.length === 0) {
        throw new SecretKeyError(`There is no key file ${path}: nothing was sealed with it yet.`, {
          hint: 'Set WORKBENCH_DATA_DIR as for the workbench itself.',
        })
      }
      const key = parseSecretKey(newSecretKey())
      if (key === null) throw new Error('A new key has another form than expected')
      await replace(path, [key, ...old])
      known = [key, ...old]
      return key
    },
    async dropOldKeys() {
      known = [firstOf(path, await read())]
      await replace(path, known)
    },
  }
}

function firstOf(path: string, [first]: readonly SecretKey[]): SecretKey {
  if (first === undefined) throw damaged(path)
  return first
}

function keysOf(path: string, text: string): readonly SecretKey[] {
  const keys = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseSecretKey(line.trim()))
  const good = keys.filter((key) => key !== null)
  if (good.length === 0 || good.length < keys.length) throw damaged(path)
  return good
}

const damaged = (path: string): SecretKeyError =>
  new SecretKeyError(`The key file ${path} does not hold keys of 32 bytes in base64.`, {
    hint: 'Put back the file from a backup. Without it what was sealed is lost: move the file away and set the secrets anew.',
  })

/** @returns null when there is no such file. */
async function readOwn(path: string): Promise<string | null> {
  try {
    const file = await open(path, constants.O_RDONLY)
    try {
      // Of what was opened, so that it can't be another file by now. Windows has no such modes.
      const { mode } = await file.stat()
      if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw readableByOthers(path, mode)
      return await file.readFile('utf8')
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof SecretKeyError) throw error
    if (isFault(error, 'ENOENT') || isFault(error, 'ENOTDIR')) return null
    const reason = error instanceof Error ? error.message : String(error)
    throw new SecretKeyError(`The key file can't be read: ${reason}`, {
      cause: error,
      hint: 'It belongs to the account the workbench runs as, mode 600.',
    })
  }
}

const readableByOthers = (path: string, mode: number): SecretKeyError =>
  new SecretKeyError(
    `Others on this machine may read the key file ${path} (mode ${(mode & 0o777).toString(8)}).`,
    { hint: `Run chmod 600 ${path}; if somebody may have read it, run "workbench secrets rotate" then.` },
  )

/** The first one wins, and nobody ever sees half a file: it gets its name when it is complete. */
async function makeOnce(path: string): Promise<void> {
  await withDraft(path, `${newSecretKey()}\n`, async (draft) => {
    await link(draft, path).catch((error: unknown) => {
      if (!isFault(error, 'EEXIST')) throw error
    })
  })
}

async function replace(path: string, keys: readonly SecretKey[]): Promise<void> {
  const { uid, gid } = await stat(path)
  const text = keys.map(({ bytes }) => `${bytes.toString('base64')}\n`).join('')
  await withDraft(path, text, async (draft) => {
    // An administrator rotates, and the account the workbench runs as must go on reading it.
    if (process.getuid?.() === 0) await chown(draft, uid, gid)
    await rename(draft, path)
  })
}

async function withDraft(path: string, text: string, use: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString('hex')}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await use(draft)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SecretKeyError(`The key file can't be written: ${reason}`, {
      cause: error,
      hint: 'Make the data folder writable (WORKBENCH_DATA_DIR), or set WORKBENCH_SECRET_KEY.',
    })
  } finally {
    await rm(draft, { force: true }).catch(() => {})
  }
}

const isFault = (error: unknown, code: string): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === code
