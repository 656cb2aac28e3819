const english =
  'a about after all also am an and any are as at be been before being between both but by can could did do does ' +
  'doing done down during each few for from further had has have having he her here hers him his how i if in into ' +
  'is it its itself just may me might more most much must my no nor not now of off on once only or other our ours ' +
  'out over own same shall she should so some such than that the their theirs them then there these they this ' +
  'those through to too under until up upon us very was we were what when where whether which while who whom ' +
  'whose why will with would you your yours'

const german =
  'aber als am an auch auf aus bei bin bis bist da damit dann das dass dein dem den denn der des dessen die dies ' +
  'diese diesem diesen dieser dieses doch du durch ein eine einem einen einer eines er es euer fur gegen gibt ' +
  'habe haben hat hatte hier ich ihm ihn ihr ihre im in ins ist ja jede jedem jeden jeder jedes kann kein keine ' +
  'konnen man mehr mein mit muss mussen nach nicht noch nun nur ob oder ohne sein seine sich sie sind so soll ' +
  'sollen sowie uber um und uns unser unter vom von vor wann war waren warum was weil welche welcher welches wenn ' +
  'wer werden wie wieder wird wir wo wurde wurden zu zum zur'

const stopWords: ReadonlySet<string> = new Set(`${english} ${german}`.split(' '))

/** Words that stand in every text, English and German ones. @param word - As `foldCase` gives it. */
export const isStopWord = (word: string): boolean => stopWords.has(word)
