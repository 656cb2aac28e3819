import { stripTypeScriptTypes } from 'node:module'
import { SourceTextModule } from 'node:vm'

/** What is wrong with a source; null: nothing. */
export type SourceAnswer = { readonly problem: string | null }

// A word elsewhere, say in a string, lets a source pass that has none: the call then says so.
const defaultExport = /\bexport\s+default\b|\bas\s+(?:default\b|['"]default['"])/

function problemOf(source: string): string | null {
  try {
    const code = withoutTypes(source)
    // Compiled and never evaluated: finds what the parser of types lets through, such as a name declared twice.
    new SourceTextModule(code)
    if (defaultExport.test(code)) return null
    return 'It exports no function: write `export default async (args, ctx) => result`'
  } catch (error) {
    const { message, stack = '', code } = error as NodeJS.ErrnoException
    // Syntax that this parser knows and does not translate; the runtime of tools may.
    if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') return null
    if (!(error instanceof SyntaxError)) return 'It is nested too deeply'
    const [words = ''] = message.split('\n')
    // Only the parser of types tells where.
    const [, line] = /^[^\n]*:(\d+)\n/.exec(stack) ?? []
    return line === undefined ? words : `Line ${line}: ${words}`
  }
}

/** As the sandbox does it: the first way is quicker, the second knows enums and namespaces. */
function withoutTypes(source: string): string {
  try {
    return stripTypeScriptTypes(source)
  } catch {
    return stripTypeScriptTypes(source, { mode: 'transform' })
  }
}

process.on('message', ({ source }: { readonly source: string }) => {
  const answer: SourceAnswer = { problem: problemOf(source) }
  process.send?.(answer)
})
