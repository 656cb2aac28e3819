import { fileURLToPath } from 'node:url'

/** Those that a child may load. */
const libraries = ['csv-parse', 'file-type', 'htmlparser2', 'mammoth', 'marked', 'unpdf', 'yauzl'] as const

/** Folders that a child reads its code from: ours, and wherever npm has put the libraries. */
export function codeFolders(): string[] {
  const own = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
  const folders = libraries.map((name) => {
    const path = fileURLToPath(import.meta.resolve(name))
    const at = path.lastIndexOf('node_modules')
    return path.slice(0, at + 'node_modules'.length)
  })
  return [...new Set([own, ...folders])]
}
