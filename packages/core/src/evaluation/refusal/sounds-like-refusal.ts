// Whether a model declined to answer, read from its first words (English only; providers' own signals come first).
// A debate is full of "I can't accept that" and "we cannot provide housing for all": words that other detectors
// match alone, such as "not appropriate" or "as an AI", mean nothing here without a verb of helping beside them.

const examinedLength = 200

const cannot =
  "(?:can't|cannot|can not|won't|will not|(?:am|'m) (?:not able|unable|not going|not allowed|not permitted) to)"
const adverb =
  '(?: (?:really|simply|currently|personally|unfortunately|respectfully|not in good conscience))?'
const helping =
  '(?:assist|help|comply|provide|answer|respond|write|create|generate|produce|fulfill?|engage|participate|take part|continue|complete|discuss|do)'
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
  `\\bi ?${adverb} ?${cannot}${adverb} (?!${arguing}\\b)${helping} ?${task}`,
  // "I must decline to take part", "I have to decline this request"
  `\\bi (?:must|have to|need to|will have to)?(?: respectfully)? ?decline(?: to ${helping}\\b(?! \\w+ with)|(?: this| that| your)(?: [\\w-]+){0,2} request| ?[.;!]| ?$)`,
  // "As an AI language model, I am unable to …": nobody's job title, so no noun may follow.
  `\\bas an? (?:ai|artificial intelligence|(?:large |ai )?language model)(?: (?:language )?(?:model|assistant|system|chatbot))?,? i ?${adverb} ?${cannot}(?! ${arguing}\\b)`,
  // "This request cannot be fulfilled."
  `\\b(?:this|that|the|your) (?:request|prompt) (?:can't|cannot|can not|could not) be (?:fulfill?ed|completed|processed|answered|granted)`,
  `^(?:unfortunately,? )?(?:unable|not able) to (?:assist|help|comply|answer|respond)\\b`,
  `\\bi(?:'m| am) not comfortable (?:writing|creating|producing|providing|generating|assisting|helping|role-?playing|continuing)\\b`,
].map((pattern) => new RegExp(pattern, 'i'))

/**
 * Tells a refusal from an argument that contains the words of one.
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
