// Whether a model declined to answer, read from its first words (English only; providers' own signals come first).
// A debate is full of "I can't accept that" and "we cannot provide housing for all": words that other detectors
// match alone, such as "not appropriate" or "as an AI", mean nothing here without a verb of helping beside them.

const examinedLength = 200

const cannot =
  "(?:(?:won't|will not) be able to|can't|cannot|can not|won't|will not|(?:am|'m) (?:not able|unable|not going|not allowed|not permitted) to)"
const adverb =
  '(?: (?:really|simply|currently|personally|unfortunately|respectfully|(?:not )?in good conscience))?'
const helping =
  '(?:assist|help|comply|provide|answer|respond|write|create|generate|produce|fulfill?|engage|participate|take part|continue|complete|discuss|do)'
/** What a speech is made by, up to what it would be. */
const making =
  '(?:(?:provide|write|create|generate|produce|engage) (?:[\\w-]+ ){0,5}|argue (?:for|against|in favou?r of) |continue (?:with )?|take part in )'
const enacting = '(?:take on|adopt|assume|play|portray|speak as) '
/** What a turn, and who speaks it, is called by those who will not. */
const part =
  '(?:this|that|such an?) (?:[\\w-]+ ){0,2}(?:position|side|motion|stance|speech|statement|essay|text|post|piece|scene|dialogue|debate|conversation)\\b'
const persona = '(?:this|that|such an?) (?:[\\w-]+ ){0,2}(?:persona|character|role)\\b'
const ai =
  '(?:ai|artificial intelligence|(?:large |ai )?language model)(?: (?:language )?(?:model|assistant|system|chatbot))?'
/** Ways of saying no to an argument, not to a task. */
const arguing =
  '(?:help but|agree|accept|see|let|ignore|share|follow|concur|believe|buy|support|overlook|stand|stay|be|think|imagine|find|join|vote|go along|grant|concede|endorse|pretend|understand|say|call|leave|take your|do (?:without|better|otherwise|nothing)|answer (?:for|\\w+ with))'
/** What a task is called by somebody who will not do it. */
const task =
  '(?:with (?:this|that|it|your|such)\\b|(?:this|that|the|your|such)(?: [\\w-]+){0,3} (?:request|prompt|question|task|instructions?|content|topic|role|material)\\b|(?:this|that|to (?:this|that)|in (?:this|that))\\b(?= ?(?:[.,;:!?]|$))|(?:a response|(?:an? |any )?(?:[\\w-]+ ){0,2}(?:content|material|information|instructions|guidance|assistance|advice)\\b)|[.;!]|$)'

const patterns = [
  // "I'm sorry, but I can't do that."
  `\\b(?:sorry|apologi[sz]e|apologies|i regret|afraid)\\b[^.!?]{0,60}\\bi ?${adverb} ?${cannot}(?! ${arguing}\\b)`,
  // "I cannot help with this request.", "I won't write that."
  `\\bi ?${adverb} ?${cannot}${adverb} (?!${arguing}\\b)${helping}(?: you)? ?${task}`,
  // "I cannot take on this persona", "I am not able to provide arguments in favour of this position", "I refuse to write this speech"
  `\\bi ?${adverb} ?(?:${cannot}|(?:must |have to )?(?:refuse|decline) to|(?:'d |would )?(?:rather|prefer) not(?: to)?)${adverb} (?:${making}${part}|${enacting}${persona})`,
  `\\bi (?:must |have to )?refuse (?:this|that|your) (?:task|request|prompt|assignment)\\b`,
  `\\bi ?${adverb} ?(?:won't|will not) be (?:participating|taking part|engaging|continuing|answering|responding) (?:in |with |to )?(?:${part}|${task})`,
  `\\bnot something (?:that )?i(?:'m| am)? ?(?:can|able to|willing to) (?:help|assist|do|provide|write|discuss|answer)\\b`,
  `\\b(?:goes|is|would be|would go) against my (?:[\\w-]+ )?(?:guidelines|polic(?:y|ies)|programming|instructions)\\b`,
  `\\bi (?:must |have to )?refuse to ${helping}(?: you)? ${task}`,
  // "I am not allowed to answer questions about …": no speaker says so of an argument.
  `\\bi(?:'m| am) not (?:allowed|permitted) to (?!${arguing}\\b)${helping}\\b`,
  `\\bmy (?:[\\w-]+ )?(?:guidelines|polic(?:y|ies)|programming|instructions|training) (?:(?:prevents?|prohibits?|forbids?|stops?) me\\b|(?:do|does)(?: not|n't) (?:allow|permit|let) me\\b)`,
  // "I'll have to pass on this one."
  `\\bi(?:'ll| will|'m going to| am going to|'m afraid i'll)(?: have to)? pass on (?:this|that)(?: one| request| question| topic)? ?(?:[.,;!]|$)`,
  // "I must decline to take part", "I have to decline this request"
  `\\bi(?: must| have to| need to| will have to|'m going to have to)?(?: respectfully)? decline(?: to ${helping}\\b(?! \\w+ with)|(?: this| that| your)(?: [\\w-]+){0,2} request| ?[.;!]| ?$)`,
  // "As an AI language model, I am unable to …": nobody's job title, so no noun may follow.
  `\\bas an? ${ai},? i ?${adverb} ?(?:${cannot}(?! ${arguing}\\b)|(?:do not|don't) have the ability\\b|lack the ability\\b)`,
  `\\bi(?:'m| am) (?:just |only |merely )?an? ${ai}(?:,|;| and| so)+ i ?${adverb} ?${cannot}(?! ${arguing}\\b)`,
  // "This request cannot be fulfilled."
  `\\b(?:this|that|the|your) (?:request|prompt) (?:can't|cannot|can not|could not) be (?:fulfill?ed|completed|processed|answered|granted)\\b(?! (?:by|without|until|unless)\\b)`,
  `^(?:unfortunately,? )?(?:unable|not able) to (?:assist|help|comply|answer|respond)\\b`,
  `\\bi(?:'m not| am not| do not feel| don't feel) comfortable (?:arguing|writing|creating|producing|providing|generating|assisting|helping|role-?playing|continuing)\\b`,
].map((pattern) => new RegExp(pattern, 'i'))

/**
 * Tells a refusal from an argument that contains the words of one. It would rather miss a refusal in unusual words than call
 * an argument one: of refusals in words it was not written for it finds about half. Providers' own signals come first, and a
 * judge can be asked where it matters.
 *
 * @param text - An answer; its first 200 characters are looked at, without what it quotes.
 * @see Röttger et al. 2023, XSTest, arXiv:2308.01263, for the kinds of refusal.
 */
export function soundsLikeRefusal(text: string): boolean {
  const start = withoutQuotes(normalised(text.slice(0, examinedLength * 2))).slice(0, examinedLength)
  return patterns.some((pattern) => pattern.test(start))
}

/** One kind of apostrophe, no emphasis, single spaces. */
const normalised = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[*_#]+/g, '')
    .replace(/^\s*>.*$/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()

// An apostrophe within a word is no quotation mark, so single quotes count only around whole words.
const quotations = [
  /"[^"]*"?/g,
  /[\u201c\u201e][^\u201c\u201d]*[\u201c\u201d]?/g,
  /«[^»]*»?/g,
  /(?<![\w'])'(?=\w)[^"]*?\w[.,!?]?'(?!\w)/g,
]

const withoutQuotes = (text: string): string =>
  quotations.reduce((rest, quotation) => rest.replace(quotation, ' … '), text)
