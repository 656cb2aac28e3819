import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The program that tools run in is not there; without it no script and no built-in tool can be called. */
export class DenoMissingError extends Error {
  override readonly name = 'DenoMissingError'
  readonly code = 'deno_missing'

  constructor(options?: ErrorOptions) {
    super(
      `Deno, which tools run in, is not installed for ${process.platform}-${process.arch}. Run "npm install" again, without --omit=optional.`,
      options,
    )
  }
}

/**
 * Path of the binary itself: `.bin/deno` is a script that would cost a second process for each call.
 *
 * @throws DenoMissingError
 */
export function findDeno(): string {
  const require = createRequire(import.meta.url)
  const name = process.platform === 'win32' ? 'deno.exe' : 'deno'
  let cause: unknown
  for (const target of targets()) {
    try {
      const path = join(require.resolve(`@deno/${target}/package.json`), '..', name)
      accessSync(path, constants.X_OK)
      return path
    } catch (error) {
      cause = error
    }
  }
  throw new DenoMissingError({ cause })
}

/** As the package `deno` names them. */
function targets(): readonly string[] {
  const { platform, arch } = process
  return platform === 'linux' ? [`linux-${arch}-glibc`, `linux-${arch}-musl`] : [`${platform}-${arch}`]
}
