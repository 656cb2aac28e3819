// Writes one file. Whether it may is decided outside.

interface Args {
  readonly path: string
  readonly content: string
  readonly encoding?: 'utf8' | 'base64'
}

interface Context {
  writeFile(path: string, content: string | Uint8Array): Promise<void>
}

/** Newer than what the types of the rest of the project know. */
const { fromBase64 } = Uint8Array as unknown as { fromBase64(text: string): Uint8Array }

function bytesOf({ content, encoding }: Args): Uint8Array {
  if (encoding !== 'base64') return new TextEncoder().encode(content)
  try {
    return fromBase64(content)
  } catch {
    throw new Error('The content is not base64.')
  }
}

export default async (args: Args, ctx: Context) => {
  const bytes = bytesOf(args)
  await ctx.writeFile(args.path, bytes)
  return { path: args.path, bytes: bytes.length }
}
