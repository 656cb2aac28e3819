import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** What stands in `dist/build.json` once a build is there as a whole. */
interface PublishedBuild {
  /** `sourceStamp` of what it was built from. */
  readonly stamp: string
  /** Its files, relative to `dist`. */
  readonly files: readonly string[]
}

const buildFile = 'build.json'
const temporaryPrefix = '.building-'
const abandonedMs = 60 * 60 * 1_000

/** A folder for a build to be made in, on the same disk as `dist` so that its files can be moved in one step each. */
export const temporaryFolder = (dist: string): string =>
  join(dist, `${temporaryPrefix}${process.pid}-${Date.now().toString(36)}`)

/** The build that is in `dist` as a whole; null when there is none or one that broke off. */
export async function publishedBuild(dist: string): Promise<PublishedBuild | null> {
  try {
    const build = JSON.parse(await readFile(join(dist, buildFile), 'utf8')) as PublishedBuild
    await stat(join(dist, 'index.html'))
    return build
  } catch {
    return null
  }
}

/**
 * Moves a build into `dist`, file by file, the page last: whoever reads meanwhile gets the old app or the new one, and
 * two that publish at once do not harm each other. Files of the build before stay for tabs that are still open.
 *
 * @param built - The folder the build was made in; gone afterwards.
 */
export async function publish(built: string, dist: string, stamp: string): Promise<void> {
  const before = await publishedBuild(dist)
  // Two that started at once built the same, and the other one was quicker.
  if (before?.stamp === stamp) return rm(built, { recursive: true })
  await rm(join(dist, buildFile), { force: true })
  const files = (await filesIn(built)).toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)))
  for (const file of files) {
    await mkdir(dirname(join(dist, file)), { recursive: true })
    await rename(join(built, file), join(dist, file))
  }
  await rm(built, { recursive: true })
  const note = join(dist, `${buildFile}.${process.pid}`)
  await writeFile(note, JSON.stringify({ stamp, files } satisfies PublishedBuild))
  await rename(note, join(dist, buildFile))
  await sweep(dist, new Set([...files, ...(before?.files ?? [])]))
}

const isPage = (file: string) => file === 'index.html'

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

/** Takes away what neither this build nor the one before has, and what builds that were killed left behind. */
async function sweep(dist: string, keep: ReadonlySet<string>): Promise<void> {
  const assets = await readdir(join(dist, 'assets')).catch(() => [])
  for (const name of assets) {
    if (!keep.has(join('assets', name))) await rm(join(dist, 'assets', name), { force: true })
  }
  for (const name of await readdir(dist)) {
    if (!name.startsWith(temporaryPrefix)) continue
    const found = await stat(join(dist, name)).catch(() => null)
    if (found !== null && Date.now() - found.mtimeMs > abandonedMs)
      await rm(join(dist, name), { recursive: true, force: true })
  }
}
