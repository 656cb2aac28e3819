import { stripVTControlCharacters } from 'node:util'
import { textWidth } from './text-width.ts'

export interface WordWrap {
  /** @returns what can be shown of the text so far: a word that is not over yet waits. */
  add(text: string): string
  /** @returns the word that was waiting. */
  end(): string
}

/** Breaks lines between words while text comes in, so that a terminal does not break them inside. */
export function createWordWrap(columns: number): WordWrap {
  let column = 0
  let word = ''
  let space = ''

  const endWord = (): string => {
    const width = widthOf(word)
    const breaks = column > 0 && column + space.length + width > columns
    const text = (breaks ? '\n' : space) + word
    column = breaks ? width : column + space.length + width
    word = ''
    space = ''
    return text
  }

  return {
    add(text) {
      let out = ''
      for (const part of text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
        if (part === '\n') {
          out += (word === '' ? '' : endWord()) + part
          column = 0
          space = ''
        } else if (/^\s/.test(part)) {
          if (word !== '') out += endWord()
          space += part
        } else {
          word += part
        }
      }
      return out
    },
    end: () => (word === '' ? '' : endWord()),
  }
}

/** Colours take no room. */
const widthOf = (word: string): number => textWidth(stripVTControlCharacters(word))

/** The same for a text that is there as a whole. */
export function wrapped(text: string, columns: number): string {
  const wrap = createWordWrap(columns)
  return wrap.add(text) + wrap.end()
}
