import { charactersOf, characterWidth, textWidth } from './text-width.ts'

/** The text in at most so many columns: when it is longer, its middle gives way, since names often differ at the end. */
export function cutMiddle(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text
  const characters = charactersOf(text)
  const room = columns - 1
  const head = taken(characters, Math.ceil(room / 2))
  const tail = taken(characters.toReversed(), Math.floor(room / 2)).toReversed()
  return `${head.join('').trimEnd()}…${tail.join('').trimStart()}`
}

function taken(characters: readonly string[], columns: number): readonly string[] {
  let width = 0
  const end = characters.findIndex((character) => {
    width += characterWidth(character)
    return width > columns
  })
  return characters.slice(0, Math.max(end, 0))
}
