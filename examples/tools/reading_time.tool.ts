/* tool
name: reading_time
description: Says how long a text takes to read, and how many words it has.
inputSchema:
  type: object
  properties:
    text: {type: string}
    wordsPerMinute: {type: number, minimum: 1, description: 230 when left out.}
  required: [text]
*/
interface Args {
  readonly text: string
  readonly wordsPerMinute?: number
}

export default async ({ text, wordsPerMinute = 230 }: Args) => {
  const words = text.trim().split(/\s+/).filter(Boolean).length
  return { words, minutes: Math.ceil((words / wordsPerMinute) * 10) / 10 }
}
