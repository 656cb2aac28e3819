import { wordsIn } from '../text/words.ts'

/** What a persona is told to say, or never to say, as the words to look for. */
export interface DeclaredTerm {
  readonly kind: 'taboo' | 'goal'
  readonly words: readonly string[]
}

// Only what can be found in a text is a term: "never mention prices" is one, "never be rude" is not. So a list has to
// follow a verb of saying, or one of the words that stand for it themselves.
const saying =
  '(?:mention|say|use|discuss|name|cite|quote|write|utter|reveal|raise|stress|emphasi[sz]e|bring up|talk about|speak (?:of|about)|refer to|point to|ask about|come back to)'
const sayingForm =
  '(?:mentioning|saying|using|discussing|naming|citing|quoting|writing|revealing|raising|bringing up|talking about|speaking (?:of|about)|referring to)'
const listPattern = '([^.;:!?\\n]{1,200})'

const declarations: readonly (readonly [DeclaredTerm['kind'], RegExp])[] = [
  [
    'taboo',
    new RegExp(`\\b(?:never|do not|don't|must not|mustn't)(?: ever)? ${saying} ${listPattern}`, 'gi'),
  ],
  ['taboo', new RegExp(`\\b(?<!(?:not|n't|never|always) )avoid (?:${sayingForm} )?${listPattern}`, 'gi')],
  ['goal', new RegExp(`\\balways ${saying} ${listPattern}`, 'gi')],
  ['goal', new RegExp(`\\b(?<!(?:not|n't|never) )focus on ${listPattern}`, 'gi')],
]

const mostTerms = 50
const mostWordsInTerm = 4
const separator = /,|\/|\b(?:and|or|nor)\b/i
// Where a list ends and the sentence goes on, e.g. "costs when others dream".
const rest =
  /\b(?:when|while|if|unless|because|since|before|after|until|even|so that|in order|instead|rather|but|as)\b.*$/is
const opening =
  /^\s*(?:(?:the|a|an|any|your|our|their|its|all|some|on) )*(?:(?:word|words|term|terms|phrase|topic|topics|name|names) (?:of )?)?/i

/**
 * Terms that instructions declare in lists after "never mention", "do not use", "avoid", "always cite", "focus on" and the
 * like (English). At most 50, each of at most 4 words; longer ones are sentences, and nobody says them word by word.
 */
export function declaredTerms(instructions: string): readonly DeclaredTerm[] {
  const text = instructions.replace(/[’ʼ]/g, "'").replace(/[ \t]+/g, ' ')
  const found = new Map<string, DeclaredTerm>()
  for (const [kind, pattern] of declarations) {
    for (const [, list = ''] of text.matchAll(pattern)) {
      for (const item of list.replace(rest, '').split(separator)) {
        const words = wordsIn(item.replace(opening, ''))
        const key = `${kind} ${words.join(' ')}`
        if (words.length === 0 || words.length > mostWordsInTerm || found.size >= mostTerms) continue
        found.set(key, { kind, words })
      }
    }
  }
  return [...found.values()]
}
