// Words that any sentence can have. Wrongly taken for content one of them only makes support a little harder to reach, so
// the lists hold what is frequent and no more.
const functionWords = new Set(
  [
    // English
    'the and for are was were been being have has had having does did doing will would shall should can could may might must',
    'that this these those there here then than with without within into onto from over under about above below between',
    'because while when where which who whom whose what why how all any both each few more most other some such only own same',
    'not nor but you your yours they them their theirs she her hers him his its our ours out off too very just also even',
    "don't doesn't didn't isn't aren't wasn't weren't won't can't cannot i'm i've we're we've it's that's let us one",
    // French, German, Spanish
    'les des une dans pour que qui est sont pas plus avec sur par nous vous ils elle elles cette ces aux mais comme',
    'der die das und ist nicht ein eine einen einem einer dem den des von mit auf für sich auch wir sie sind wie aber oder',
    'los las una unos unas por para con del como más pero sus este esta son está ser hay',
    // Chinese and Japanese count by character
    '的 了 是 在 和 有 我 你 他 她 它 们 这 那 也 都 就 而 及 与 或 之 に は を の が と で も た',
  ]
    .join(' ')
    .split(' '),
)

const spelledWithLetters = /^[a-zà-öø-ÿ']{1,2}$/

/** A word that says what a sentence is about: no function word, and none of one or two Latin letters. */
export const isContentWord = (word: string): boolean =>
  !functionWords.has(word) && (word.length > 2 || !spelledWithLetters.test(word))

export const contentWordsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter(isContentWord))
