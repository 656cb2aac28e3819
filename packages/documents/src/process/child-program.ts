import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface ChildProgram {
  /** Path of the module that is run. */
  readonly main: string
  /** What it may read. */
  readonly folders: readonly string[]
  /** What it is sent before anything else: a line with its code; null for one that takes none. */
  readonly code: string | null
}

const pathTo = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** Those that a child may load. */
const libraries = ['csv-parse', 'file-type', 'htmlparser2', 'mammoth', 'marked', 'unpdf', 'yauzl'] as const

/** Folders that a child reads its code from: ours, and wherever npm has put the libraries. */
export function codeFolders(): string[] {
  const folders = libraries.map((name) => {
    const path = fileURLToPath(import.meta.resolve(name))
    return path.slice(0, path.lastIndexOf('node_modules') + 'node_modules'.length)
  })
  return [...new Set([pathTo('../..').replace(/[\\/]$/, ''), ...folders])]
}

/** Takes the types out of the code that children run, once for all of them; a tenth of a second. */
export async function childProgram(): Promise<ChildProgram> {
  const own = ['..', '../child', '../parsers', '../text'].map(pathTo)
  const { stdout } = await run(process.execPath, ['--no-warnings', pathTo('strip-sources.ts'), ...own], {
    env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {},
    maxBuffer: 16 * 1024 * 1024,
  })
  const main = new URL('../child/read-document.ts', import.meta.url).href
  return {
    main: pathTo('../child/boot.js'),
    folders: codeFolders(),
    code: JSON.stringify({ main, sources: JSON.parse(stdout) }),
  }
}
