/** What `deno run` is started with: no permission of any kind, and nothing taken from the network or from files. */
const flags = [
  '--quiet',
  '--no-prompt',
  '--no-remote',
  '--no-npm',
  '--no-config',
  '--no-lock',
  '--no-check',
  '--no-code-cache',
  '--cached-only',
  '--deny-import',
  '--deny-ffi',
  '--deny-sys',
  '--deny-env',
  '--deny-run',
  '--deny-net',
  '--deny-read',
  '--deny-write',
] as const

/**
 * Nothing but a number goes into the flags of a child, so that no policy and no tool can widen them.
 *
 * @param memoryMb - Cap of V8's heap, MiB. Buffers and WebAssembly lie outside of it: see `walls.ts`.
 * @throws RangeError when it is not a whole number above 0.
 */
export function denoFlags(memoryMb: number): readonly string[] {
  if (!Number.isSafeInteger(memoryMb) || memoryMb < 1) throw new RangeError(`No memory size: ${memoryMb}`)
  return [...flags, `--v8-flags=--max-old-space-size=${memoryMb},--stack-size=900`]
}

/**
 * The whole environment of a child. Deno's folder is at a place that can't exist, so that localStorage and the Cache
 * API, which it would keep there for all tools together, fail instead.
 */
export const childEnvironment: Readonly<Record<string, string>> = {
  DENO_DIR: process.platform === 'win32' ? 'NUL\\none' : '/dev/null/none',
  DENO_NO_UPDATE_CHECK: '1',
  NO_COLOR: '1',
}
