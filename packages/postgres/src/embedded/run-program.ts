import { spawn } from 'node:child_process'
import type { AccountCommand } from './postgres-account.ts'

/** What Postgres' programs get to see: nothing of PGDATA, PGPORT and the like, and messages in English. */
export const programEnvironment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' }

export interface ProgramResult {
  readonly exitCode: number | null
  /** What it printed, both streams. */
  readonly output: string
}

/** Runs a program to its end; `input` is written to its standard input. */
export function runProgram({ file, args, options }: AccountCommand, input = ''): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, cwd: '/', env: programEnvironment, stdio: 'pipe' })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, output }))
  })
}
