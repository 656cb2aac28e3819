/** The second wall, of the kernel's making; each part is null where the machine does not have it. */
export interface Walls {
  /** Path of `prlimit`: caps on memory, processor time, files. */
  readonly prlimit: string | null
  readonly bwrap: Namespaces | null
  /** Path of `setpriv`: the kernel kills the child when we die. */
  readonly setpriv: string | null
}

export interface Namespaces {
  /** Path of `bwrap`. */
  readonly path: string
  /** Files that Deno is linked with, all that the child can see of the machine. */
  readonly libraries: readonly string[]
}

/**
 * Data segment of a warmed child before it does anything, MiB: V8 reserves 512 for code, the rest are stacks and the
 * empty heap (measured 544 to start and 556 when ready, Deno 2.9.5).
 */
const baseDataMb = 576
/** Of the processor. No call may take longer than ten minutes of wall time; this ends what outlives its parent. */
const cpuSeconds = 1_200
const openFiles = 128

interface Command {
  readonly file: string
  readonly args: readonly string[]
}

/**
 * The command line that runs Deno behind the walls. Each program replaces itself with the next, but for bwrap, which
 * stays as parent of the process namespace.
 *
 * @param deno - Path of the binary.
 * @param args - What it is started with.
 * @param memoryMb - What the child may take on top of an empty process, MiB.
 */
export function behindWalls(
  { prlimit, bwrap, setpriv }: Walls,
  deno: string,
  args: readonly string[],
  memoryMb: number,
  environment: Readonly<Record<string, string>>,
): Command {
  const words: string[] = []
  // bwrap sees to it by itself.
  if (setpriv !== null && bwrap === null) words.push(setpriv, '--pdeathsig', 'KILL')
  if (prlimit !== null) {
    const bytes = (baseDataMb + memoryMb) * 1024 * 1024
    words.push(
      prlimit,
      `--data=${bytes}`,
      `--cpu=${cpuSeconds}`,
      '--fsize=0',
      `--nofile=${openFiles}`,
      '--core=0',
    )
  }
  if (bwrap === null) words.push(deno)
  else words.push(bwrap.path, ...namespaceFlags(bwrap, deno, environment), '/deno')
  const [file = deno, ...rest] = [...words, ...args]
  return { file, args: rest }
}

function namespaceFlags(
  { libraries }: Namespaces,
  deno: string,
  environment: Readonly<Record<string, string>>,
): string[] {
  return [
    '--unshare-user',
    '--unshare-pid',
    '--unshare-ipc',
    '--unshare-net',
    '--unshare-uts',
    '--die-with-parent',
    '--as-pid-1',
    '--clearenv',
    ...Object.entries(environment).flatMap(([name, value]) => ['--setenv', name, value]),
    ...libraries.flatMap((path) => ['--ro-bind', path, path]),
    '--ro-bind',
    deno,
    '/deno',
    // Of its own process namespace. Deno's translator looks up its stack there, and panics without.
    '--proc',
    '/proc',
    '--remount-ro',
    '/',
    '--chdir',
    '/',
  ]
}
