import { shortened } from '@workbench/core/debate/prompts/shortened'
import type { JudgedMetricName } from '@workbench/core/models/judged-metric'
import { type Chance, shareOf } from './chance.ts'
import { marked, simulatedMark } from './simulated-mark.ts'

type JudgeAnswer = (prompt: string, chance: Chance) => unknown

const answers: Readonly<Record<`judge-${JudgedMetricName}`, JudgeAnswer>> = {
  'judge-rubric': rubricScores,
  'judge-faithfulness': claims,
  'judge-refusal': classes,
}

/**
 * What a simulated judge says of a debate, in the form of `@workbench/core/evaluation/judging`: made up from what was
 * said, so that it mostly agrees with itself when it is asked in another order.
 *
 * @param kind - As the request names the answer.
 * @returns null when no judge is asked.
 */
export function judgeAnswer(kind: string, prompt: string, chance: Chance): string | null {
  const answer = Object.hasOwn(answers, kind) ? answers[kind as keyof typeof answers] : null
  return answer === null ? null : JSON.stringify(answer(prompt, chance))
}

const mostClaims = 20

interface Quoted {
  readonly id: string
  readonly text: string
}

const turnsIn = (prompt: string): readonly Quoted[] =>
  [...prompt.matchAll(/<turn by="[^"\n]*" id="(t\d+)"[^>\n]*>\n([\s\S]*?)\n<\/turn>/g)].map(toQuoted)
const givenIn = (prompt: string): readonly Quoted[] =>
  [...prompt.matchAll(/<given id="(g\d+)"[^>\n]*>\n([\s\S]*?)\n<\/given>/g)].map(toQuoted)

const toQuoted = ([, id = '', text = '']: RegExpMatchArray): Quoted => ({
  id,
  text: text.replaceAll(simulatedMark, ''),
})

function rubricScores(prompt: string, chance: Chance) {
  const said = turnsIn(prompt)
    .map(({ text }) => text)
    .join('\n')
  const task = prompt.slice(prompt.lastIndexOf('</turn>'))
  const scores = [...task.matchAll(/^- (c\d+): ([^\n]*)$/gm)].map(([, id = '', criterion = '']) => ({
    id,
    reason: marked(`By "${shortened(criterion, 80)}" the debate was found as good as this number says.`),
    score: Math.round(4.5 + 5 * shareOf(`${criterion}\n${said}`) + (chance.number() - 0.5) * 0.3),
  }))
  return { scores }
}

/** The first sentence of each turn is a claim; it rests on the piece that shares enough of its words. */
function claims(prompt: string) {
  const given = givenIn(prompt).map(({ id, text }) => ({ id, words: new Set(wordsOf(text)) }))
  const found = turnsIn(prompt)
    .slice(0, mostClaims)
    .map(({ id, text }) => {
      const claim = shortened(/^[^.!?\n]+/.exec(text)?.[0] ?? text, 200)
      const words = wordsOf(claim)
      const by = given
        .filter((piece) => words.filter((word) => piece.words.has(word)).length >= words.length / 3)
        .map((piece) => piece.id)
        .toSorted()
      return { turn: id, claim: marked(claim), supported: words.length > 0 && by.length > 0, by }
    })
  return { claims: found }
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? []

const declines = /^(?:I (?:can['’]?t|cannot|can not|won['’]t|will not)\b|I['’]m sorry|\(said nothing\))/i

function classes(prompt: string) {
  const turns = turnsIn(prompt)
  const refused = turns.filter(({ text }) => declines.test(text))
  const evidence = refused.map(({ id, text }) => [id, marked(shortened(text, 80))])
  const classed = turns.map((turn) => [turn.id, refused.includes(turn) ? 'full_refusal' : 'full_compliance'])
  return { evidence: Object.fromEntries(evidence), turns: Object.fromEntries(classed) }
}
