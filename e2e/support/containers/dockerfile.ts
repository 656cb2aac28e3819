import { readFileSync } from 'node:fs'
import { parse as parseShell } from './shell-words.ts'

export interface Instruction {
  /** In capitals, e.g. `COPY`. */
  readonly name: string
  /** `--from=web` and the like, as name and value. */
  readonly flags: Readonly<Record<string, string>>
  readonly rest: string
}

export interface Stage {
  readonly name: string
  /** Another stage or an image. */
  readonly from: string
  readonly instructions: readonly Instruction[]
}

/** The stages of a Dockerfile, for the part of its grammar that ours uses: no heredocs, no escape directive, no ARG. */
export function readDockerfile(path: string): readonly Stage[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
  const stages: { name: string; from: string; instructions: Instruction[] }[] = []
  for (const line of lines) {
    const instruction = readInstruction(line)
    if (instruction.name === 'FROM') {
      const [from = '', , name = String(stages.length)] = instruction.rest.split(/\s+/)
      stages.push({ name, from, instructions: [] })
      continue
    }
    const stage = stages.at(-1)
    if (stage === undefined) throw new Error(`${instruction.name} stands before FROM`)
    stage.instructions.push(instruction)
  }
  return stages
}

function readInstruction(line: string): Instruction {
  const [, name = '', args = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? []
  const flags: Record<string, string> = {}
  let rest = args
  for (
    let flag = /^--([a-z-]+)=(\S+)\s+/.exec(rest);
    flag !== null;
    flag = /^--([a-z-]+)=(\S+)\s+/.exec(rest)
  ) {
    flags[flag[1] ?? ''] = flag[2] ?? ''
    rest = rest.slice(flag[0].length)
  }
  return { name: name.toUpperCase(), flags, rest }
}

/** What a container of the last stage runs, and how. */
export function imageConfig(stages: readonly Stage[]) {
  const instructions = stages.at(-1)?.instructions ?? []
  const last = (name: string) => instructions.findLast((instruction) => instruction.name === name)
  const env: Record<string, string> = {}
  for (const { name, rest } of instructions) {
    if (name !== 'ENV') continue
    for (const pair of parseShell(rest))
      env[pair.slice(0, pair.indexOf('='))] = pair.slice(pair.indexOf('=') + 1)
  }
  const list = (text: string | undefined): string[] =>
    text === undefined ? [] : (JSON.parse(text) as string[])
  const health = last('HEALTHCHECK')
  return {
    env,
    user: last('USER')?.rest ?? 'root',
    entrypoint: list(last('ENTRYPOINT')?.rest),
    command: list(last('CMD')?.rest),
    healthcheck: list(health?.rest.replace(/^CMD\s+/, '')),
    healthFlags: health?.flags ?? {},
  }
}
