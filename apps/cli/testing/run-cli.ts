import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Runs the real command in a process of its own, with pipes. */
export const runCli = (
  url: string,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly errors: string }> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, WORKBENCH_URL: url }
    const child = execFile(process.execPath, [main, ...args], { env }, (_error, out, errors) =>
      resolve({ code: child.exitCode ?? -1, out, errors }),
    )
    child.stdin?.end()
  })
