// Reads one file as text or base64. Whether it may is decided outside.

interface Context {
  readFile(path: string, as: 'bytes'): Promise<Uint8Array<ArrayBuffer> & { toBase64(): string }>
}

const decoder = new TextDecoder('utf-8', { fatal: true })

export default async ({ path, encoding = 'utf8' }: { path: string; encoding?: string }, ctx: Context) => {
  const bytes = await ctx.readFile(path, 'bytes')
  if (encoding === 'base64') return bytes.toBase64()
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Error('This file is not UTF-8 text. Read it with the encoding "base64".')
  }
}
