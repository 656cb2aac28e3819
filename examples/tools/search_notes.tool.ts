/* tool
name: search_notes
description: Finds lines in our notes that have all the words asked for. Gives back file, line number and line.
inputSchema:
  type: object
  properties:
    words: {type: string, minLength: 1, description: "Separated by spaces, upper or lower case."}
    limit: {type: integer, minimum: 1, maximum: 100, description: 20 when left out.}
  required: [words]
  additionalProperties: false
policy:
  # Put your own folder here and below.
  read: [/srv/notes]
*/
import type { ToolContext } from './tool-context.d.ts'

const folder = '/srv/notes'

interface Args {
  readonly words: string
  readonly limit?: number
}

export default async ({ words, limit = 20 }: Args, ctx: ToolContext) => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const found: { file: string; line: number; text: string }[] = []
  for (const path of await notesIn(folder, ctx)) {
    const lines = (await ctx.readFile(path)).split(/\r?\n/)
    for (const [index, text] of lines.entries()) {
      const plain = text.toLowerCase()
      if (!wanted.every((word) => plain.includes(word))) continue
      if (found.length === limit) return { found, more: true }
      found.push({ file: path.slice(folder.length + 1), line: index + 1, text: text.trim().slice(0, 500) })
    }
  }
  return { found, more: false }
}

async function notesIn(path: string, ctx: ToolContext): Promise<string[]> {
  const notes: string[] = []
  for (const { name, type } of await ctx.listFiles(path)) {
    if (type === 'folder') notes.push(...(await notesIn(`${path}/${name}`, ctx)))
    else if (type === 'file' && /\.(?:md|txt)$/i.test(name)) notes.push(`${path}/${name}`)
  }
  return notes.toSorted()
}
