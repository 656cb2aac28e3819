import { shortened } from '@workbench/core/debate/prompts/shortened'
import { argumentLines } from './argument-lines.ts'
import { shareOf } from './chance.ts'
import { fitting } from './fitting.ts'
import type { ReadPrompt } from './read-prompt.ts'
import type { Scene } from './scene.ts'
import { marked, simulatedMark } from './simulated-mark.ts'

const actions = ['accept', 'mitigate', 'accept', 'rebut'] as const
const responses = {
  accept: 'This is right; the plan now says who looks after it and by when.',
  mitigate: 'It can not be removed, so the plan now bounds it and says when to stop.',
  rebut: 'The plan as it stands already covers this, with a review before anything is final.',
} as const

const plain = (text: string) => text.replaceAll(simulatedMark, '').replace(/\s+/g, ' ').trim()

/** Three at first, fewer in every round, and in the end none; nothing that is known already. */
export function findings({ prompt, chance, maxOutputTokens }: Scene): string {
  const known = prompt.quoted.finding.map(({ text }) => plain(text).toLowerCase()).join('\n')
  const lines = argumentLines(prompt, 'against', chance)
  const claims: string[] = []
  const most = Math.max(0, 3 - prompt.round + (chance.number() < 0.4 ? 1 : 0))
  // Arguments come without end; after so many all have been seen.
  for (let seen = 0; seen < 120 && claims.length < most; seen += 1) {
    const claim = lines.next().value
    if (!known.includes(claim.toLowerCase()) && !claims.includes(claim)) claims.push(claim)
  }
  const found = claims.map((claim) => ({
    claim: marked(claim),
    severity: Math.min(5, Math.max(1, Math.round(1 + 4.4 * shareOf(`${claim}/${prompt.topic}/severity`)))),
    evidence: marked('The plan names nobody who would notice.'),
    exploit: marked('It goes unseen through the first weeks, and is dear to undo afterwards.'),
  }))
  return fitting((size) => ({ findings: found.slice(0, size) }), found.length, maxOutputTokens)
}

/** Answers every finding it is asked about, and patches the plan by a sentence for each that it does not rebut. */
export function defence({ prompt, maxOutputTokens }: Scene): string {
  const plan = plain(prompt.quoted.plan[0]?.text ?? '') || planText(prompt)
  const answers = prompt.askedFindings.map((finding) => {
    const action =
      actions[Math.floor(shareOf(`${finding}/${prompt.topic}/answer`) * actions.length)] ?? 'accept'
    return { finding, action, text: responses[action] }
  })
  const patches = answers
    .filter(({ action, finding }) => action !== 'rebut' && !plan.includes(`On ${finding}:`))
    .map(
      ({ finding }) =>
        `On ${finding}: one person owns it, reports on it every month, and may stop the plan for it.`,
    )
  const all = answers.length
  return fitting(
    (size) => ({
      // Short of room, the plan is cut first, then answers lose their words.
      responses: answers.map(({ text, ...answer }, place) => ({
        ...answer,
        text: place < size ? marked(text) : '',
      })),
      plan: marked(shortened([plan, ...patches].join(' '), 60 + 240 * size)),
    }),
    Math.max(all, 8),
    maxOutputTokens,
  )
}

/** Something is left of most findings, of few all of it. */
export function findingRulings({ prompt, chance, maxOutputTokens }: Scene): string {
  const severityOf = (id: string) =>
    Number(prompt.quoted.finding.find(({ attributes }) => attributes.id === id)?.attributes.severity ?? 3)
  const asked = prompt.askedFindings.length === 0 ? ['F1'] : prompt.askedFindings
  const rulings = asked.map((finding) => ({
    finding,
    residual: Math.min(5, Math.max(0, Math.round(severityOf(finding) * (0.1 + 0.6 * chance.number())))),
    reason: marked('The plan now says who acts, though not yet with what.'),
  }))
  return fitting(
    (size) => ({
      rulings: rulings.map(({ reason, ...ruling }, place) => ({
        ...ruling,
        reason: place < size ? reason : '',
      })),
    }),
    rulings.length,
    maxOutputTokens,
  )
}

/** The plan that a blue team starts from. */
export const planText = ({ proposal }: Pick<ReadPrompt, 'proposal'>): string =>
  `Start with ${proposal.name} in two places for three months, with a budget that is named before. One person leads it and reports every month. A count at the start and at the end shows what has changed. Afterwards it is extended, mended or stopped, by a rule that is written down now.`
