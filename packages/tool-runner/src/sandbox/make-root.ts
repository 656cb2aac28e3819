import { execFile } from 'node:child_process'
import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Makes the root of the file system that tools live in: the loader and the libraries that Deno is linked with (some
 * 3 MB), copied to where it looks for them, and a place to put Deno.
 *
 * @throws Error when they can't be found out or copied.
 */
export async function makeRoot(root: string, deno: string): Promise<void> {
  const { stdout } = await run('ldd', [deno])
  const libraries = [...stdout.matchAll(/(?:^\s*|=> )(\/\S+) \(0x/gm)].map(([, path]) => path ?? '')
  await Promise.all(
    libraries.map(async (path) => {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await copyFile(path, join(root, path))
    }),
  )
  // All that Deno needs of /proc. A real one shows more, and may not be mounted in many containers.
  await mkdir(join(root, 'proc/self'), { recursive: true })
  await symlink('/deno', join(root, 'proc/self/exe'))
  await writeFile(join(root, 'deno'), '')
}
