import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import ts from 'typescript'

const home = join(import.meta.dirname, '..')
const root = join(home, '../..')

/**
 * The client as other programs install it: JavaScript with its types, for Node 20 and newer and for browsers. Node runs
 * our sources as they are, but not from within node_modules.
 *
 * @param folder - Emptied first.
 * @throws Error when the sources do not compile.
 */
export async function buildPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  compile(folder)
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(await manifest(), null, 2)}\n`)
  await cp(join(home, 'README.md'), join(folder, 'README.md'))
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  await cp(join(home, 'openapi.json'), join(folder, 'openapi.json'))
}

function compile(folder: string): void {
  const sources = ts.sys.readDirectory(join(home, 'src'), ['.ts'], ['**/*.test.ts'])
  const program = ts.createProgram(sources, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.esnext.d.ts'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    rewriteRelativeImportExtensions: true,
    declaration: true,
    skipLibCheck: true,
    rootDir: join(home, 'src'),
    outDir: folder,
  })
  const faults = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]
  if (faults.length === 0) return
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => home,
    getNewLine: () => '\n',
  }
  throw new Error(ts.formatDiagnostics(faults, host))
}

async function manifest(): Promise<object> {
  const own = await readJson(join(home, 'package.json'))
  const { version } = await readJson(join(root, 'package.json'))
  return {
    name: own.name,
    version,
    description:
      'Talks to an AI Workbench: every address of its API, typed, and live streams that come back.',
    license: own.license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.3' },
    exports: {
      './openapi.json': './openapi.json',
      './*': { types: './*.d.ts', default: './*.js' },
    },
    dependencies: own.dependencies,
  }
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (typeof parsed === 'object' && parsed !== null) return { ...parsed }
  throw new Error(`${relative(root, path)} is no object`)
}
