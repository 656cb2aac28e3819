const syllables =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu'.split(
    ' ',
  )

/** The most frequent words of English, about half of any prose. */
const functionWords =
  'the of and to a in that is was it for with as his on be at by had not are but from or have an they which one you were her all she there would their we him been has when who will no more if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over'.split(
    ' ',
  )

/** Markdown of about so many bytes: sections with headings, paragraphs, lists and code, of words as frequent as in prose. */
export function someMarkdown(bytes: number, seed: number): string {
  const random = seeded(seed)
  const words = vocabulary()
  // Zipf's law: the nth word is as frequent as 1/n.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? 'the'
  const several = (count: number) => Array.from({ length: count }, word).join(' ')
  const sentence = () => {
    const text = several(8 + Math.floor(random() * 14))
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 5) }, sentence).join(' ')
  const blocks: string[] = []
  let size = 0
  for (let section = 1; size < bytes; section += 1) {
    const block = [
      `${'#'.repeat(1 + (section % 3))} ${several(4)}`,
      ...Array.from({ length: 6 }, paragraph),
      Array.from({ length: 4 }, () => `- ${sentence()}`).join('\n'),
      `\`\`\`ts\nconst ${word()} = ${section}\n\`\`\``,
    ].join('\n\n')
    blocks.push(block)
    size += block.length + 2
  }
  return blocks.join('\n\n')
}

function vocabulary(): readonly string[] {
  const random = seeded(1)
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? 'ba'
  const others = Array.from({ length: 30_000 }, (_, n) =>
    Array.from({ length: 2 + Math.min(3, Math.floor(Math.log10(n + 1))) }, syllable).join(''),
  )
  return [...functionWords, ...new Set(others)]
}

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
