import type { RunView } from '../run-view.ts'
import { stanceNumber } from '../transcript/stance-words.ts'
import { dissenterName } from './dissenter-name.ts'
import { noDissentWords } from './no-dissent-words.ts'
import { decisionWords, verdictFigures } from './verdict-figures.ts'

/**
 * The verdict as a part of a decision paper. What models wrote is quoted, so that none of it can pass for a part of
 * the paper. @param address - Of the run, for those who want to read it all.
 */
export function verdictMarkdown({ run, result }: RunView, address: string): string {
  const { verdict, simulated } = result
  if (verdict === null) return ''
  const noDissent = noDissentWords(verdict, run.input)
  const { figures } = verdictFigures(verdict, run.input)
  const sections = [
    `## ${inLine(run.title)}`,
    run.input.topic.trim() === run.title ? '' : `**Question**\n\n${quote(run.input.topic)}`,
    debatedBy(run, result.turns.length),
    simulated ? '**Simulated: no real model spoke.** This shows how a debate runs, not what is right.' : '',
    `**Decision** (by ${inLine(verdict.decidedBy)})\n\n${quote(decisionWords(verdict, run.input))}`,
    verdict.rationale === '' ? '' : `**Because**\n\n${quote(verdict.rationale)}`,
    ...figures.map(({ title, rows }) =>
      [
        `**${title}**`,
        '',
        ...rows.map(
          ({ label, value, stance }) =>
            `- ${inLine(label)}: ${[stance === undefined ? '' : stanceNumber(stance), inLine(value)].filter((part) => part !== '').join(', ')}`,
        ),
      ].join('\n'),
    ),
    verdict.dissent.length > 0 ? '**Dissent**' : noDissent === null ? '' : `**Dissent:** ${noDissent}`,
    ...verdict.dissent.map((each) => `${inLine(dissenterName(each, run.input))}:\n\n${quote(each.text)}`),
    `[The whole debate](${address})`,
  ]
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`
}

/** Who debated, how long and when: what tells one verdict from another. */
const debatedBy = ({ input, queuedAt }: RunView['run'], turns: number): string => {
  const names = new Intl.ListFormat('en').format(input.participants.map(({ name }) => inLine(name)))
  return `Debated by ${names}, ${turns} ${turns === 1 ? 'turn' : 'turns'}, ${queuedAt.slice(0, 10)}.`
}

const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/** One line, with what Markdown would take for marks made harmless. */
const inLine = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .trim()
