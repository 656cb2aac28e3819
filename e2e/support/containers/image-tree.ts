import { execFile } from 'node:child_process'
import { cp, mkdir, readFile } from 'node:fs/promises'
import { basename, join, matchesGlob, relative } from 'node:path'
import { promisify } from 'node:util'
import type { Instruction, Stage } from './dockerfile.ts'
import { parse } from './shell-words.ts'

const run = promisify(execFile)

interface BuildOptions {
  readonly stages: readonly Stage[]
  /** The build context; its .dockerignore is heeded. */
  readonly context: string
  /** Gets a folder for each stage: the stage's WORKDIR. */
  readonly into: string
}

/**
 * Does what `docker build` would, in plain folders: COPY, and RUN of npm and node. What else is run changes the system
 * around the WORKDIR and is left out.
 *
 * @returns the folder that stands for the WORKDIR of the last stage, and the commands that were left out.
 */
export async function buildImageTree({ stages, context, into }: BuildOptions) {
  const isIgnored = await readIgnore(context)
  const leftOut: string[] = []
  const folderOf = (stage: string) => join(into, stage)

  async function copy({ flags, rest }: Instruction, folder: string): Promise<void> {
    const words = rest.split(/\s+/)
    const target = words.at(-1) ?? ''
    for (const source of words.slice(0, -1)) {
      const isFromStage = flags.from !== undefined
      const from = isFromStage
        ? join(folderOf(flags.from ?? ''), relative('/app', source))
        : join(context, source)
      const to =
        target.endsWith('/') && target !== './'
          ? join(folder, target, basename(source))
          : join(folder, target)
      await cp(from, target === './' && !isFromStage ? join(folder, basename(source)) : to, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => isFromStage || !isIgnored(relative(context, path)),
      })
    }
  }

  async function runIn(folder: string, line: string): Promise<void> {
    const [program = '', ...args] = parse(line)
    if (program !== 'npm' && program !== 'node') return void leftOut.push(line)
    await run(program, args, {
      cwd: folder,
      env: { ...process.env, npm_config_prefer_offline: 'true', NODE_ENV: undefined },
      maxBuffer: 16 * 1024 * 1024,
    })
  }

  for (const { name, from, instructions } of stages) {
    const folder = folderOf(name)
    await mkdir(folder, { recursive: true })
    if (stages.some((stage) => stage.name === from)) {
      await cp(folderOf(from), folder, { recursive: true, verbatimSymlinks: true })
    }
    for (const instruction of instructions) {
      if (instruction.name === 'COPY') await copy(instruction, folder)
      if (instruction.name === 'RUN') await runIn(folder, instruction.rest)
    }
  }
  return { folder: folderOf(stages.at(-1)?.name ?? ''), leftOut }
}

/** Last match wins; a folder that is let in brings what is in it; `**` stands for any folders. */
async function readIgnore(context: string): Promise<(path: string) => boolean> {
  const rules = (await readFile(join(context, '.dockerignore'), 'utf8'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ isIgnored: !line.startsWith('!'), pattern: line.replace(/^!/, '') }))
  return (path) => {
    let isIgnored = false
    const parts = path.split('/')
    for (const rule of rules) {
      const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
      if (prefixes.some((prefix) => matchesGlob(prefix, rule.pattern))) isIgnored = rule.isIgnored
    }
    return isIgnored
  }
}
