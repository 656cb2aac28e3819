// Searches the documents of the workbench, which are outside of this process.

interface Args {
  readonly query: string
  readonly collection?: string
  readonly limit?: number
}

interface Context {
  searchDocuments(query: string, options: { collection: string | null; limit: number }): Promise<unknown>
}

export default async ({ query, collection, limit = 8 }: Args, ctx: Context) =>
  ctx.searchDocuments(query, { collection: collection ?? null, limit })
