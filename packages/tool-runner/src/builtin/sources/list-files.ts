// Lists a folder. Whether it may is decided outside.

interface Context {
  listFiles(path: string): Promise<readonly { name: string; type: string; size: number }[]>
}

export default async ({ path }: { path: string }, ctx: Context) => ctx.listFiles(path)
