import { readFile } from 'node:fs/promises'

/**
 * The main module of every child: it takes the rest of its code from standard input. Deno reads a main module three
 * times before it runs, and what it has read lies in memory as often; so one of ten kilobytes costs a millisecond.
 */
const main = `
const bytes = new Uint8Array(65536)
let length = 0
while (length === 0 || bytes[length - 1] !== 0) {
  const count = Deno.stdin.readSync(bytes.subarray(length))
  if (count === null) Deno.exit(0)
  length += count
}
const code = new TextDecoder().decode(bytes.subarray(0, length - 1))
await (async () => {}).constructor(code)()`

/** Deno takes it as a module without any file of ours being within a tool's reach. */
export const mainModule = `data:text/javascript;base64,${Buffer.from(main).toString('base64')}`

/** What a child is to be given on its standard input before anything else. */
export async function readBoot(): Promise<Uint8Array> {
  const source = await readFile(new URL('./boot.js', import.meta.url), 'utf8')
  const withoutComments = source.replaceAll(/^\s*(?:\/\/|\/?\*).*\n/gm, '')
  return Buffer.from(`'use strict'; ${withoutComments}\0`)
}
