import type { TextCleaner } from './clean-text.ts'

const opening = '<think>'
const closing = '</think>'

/**
 * Takes the thoughts out of an answer that begins with `<think>`: some servers of open models leave them in its text,
 * where the other speakers would read them.
 */
export function withoutThoughts(cleaner: TextCleaner): TextCleaner {
  const filter = createThoughtFilter()
  return {
    push: (piece) => filter.push(cleaner.push(piece)),
    end: () => filter.push(cleaner.end()) + filter.end(),
  }
}

function createThoughtFilter(): TextCleaner {
  let place: 'start' | 'thoughts' | 'before-words' | 'words' = 'start'
  let held = ''

  function atStart(): string {
    const begun = held.trimStart()
    if (opening.startsWith(begun)) return ''
    if (!begun.startsWith(opening)) return release('words', held)
    place = 'thoughts'
    return inThoughts()
  }

  function inThoughts(): string {
    const end = held.indexOf(closing)
    if (end !== -1) return release('before-words', held.slice(end + closing.length).trimStart())
    held = held.slice(-(closing.length - 1))
    return ''
  }

  function release(next: typeof place, text: string): string {
    place = text === '' ? next : 'words'
    held = ''
    return text
  }

  return {
    push(piece) {
      if (place === 'words') return piece
      held += piece
      if (place === 'start') return atStart()
      return place === 'thoughts' ? inThoughts() : release('before-words', held.trimStart())
    },
    end: () => (place === 'start' ? held : ''),
  }
}
