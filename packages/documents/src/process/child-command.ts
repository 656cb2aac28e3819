import type { ReadLimits } from '../read-limits.ts'
import type { ChildProgram } from './child-program.ts'
import type { Namespaces } from './namespaces.ts'

export interface ChildCommand {
  readonly file: string
  readonly args: readonly string[]
}

/** Of the processor, for a child that its parent's death has left behind; far more than its limit of time. */
const processorSeconds = 900

/**
 * Node with a heap of three quarters of the memory that is allowed, the rest being its code and buffers, and without the
 * right to anything but reading its own code: no other file, no process, no thread, no addon, no WASI.
 */
function childArgs({ main, folders }: ChildProgram, limits: ReadLimits): string[] {
  const heapMb = Math.max(16, Math.floor((limits.memoryBytes / 1024 / 1024) * 0.75))
  return [
    '--permission',
    ...folders.map((folder) => `--allow-fs-read=${folder}`),
    '--no-warnings',
    `--max-old-space-size=${heapMb}`,
    main,
  ]
}

/** The command line, with the namespaces of the kernel around it where there are some. */
export function childCommand(
  program: ChildProgram,
  limits: ReadLimits,
  namespaces: Namespaces | null,
): ChildCommand {
  const args = childArgs(program, limits)
  if (namespaces !== null)
    return { file: namespaces.path, args: [...namespaces.flags, process.execPath, ...args] }
  if (process.platform === 'win32') return { file: process.execPath, args }
  // The limit of the kernel needs a shell to be set in; it is gone when Node starts.
  const script = `ulimit -c 0; ulimit -t ${processorSeconds}; exec "$@"`
  return { file: '/bin/sh', args: ['-c', script, 'sh', process.execPath, ...args] }
}
