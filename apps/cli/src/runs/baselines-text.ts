import type { DebateBaselines } from '@workbench/client/models'
import { printable } from '@workbench/platform/printable'
import { usageText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import type { Style } from '../display/style.ts'
import { shortId } from './short-id.ts'

type Answered = DebateBaselines['debate']

/** A debate and its single agents one after the other, newest last, and what is known of the worth of debating. */
export function baselinesText(
  { debate, baselines, referenceAnswer, privateVotes, valueAdded }: DebateBaselines,
  style: Style,
): string {
  const blocks = [
    block('The debate', debate, style),
    ...baselines.toReversed().map((one) => {
      const answers = one.answers === 1 ? '1 answer' : `${one.answers} answers`
      return block(`Single agent ${shortId(one.run.id)}, ${answers} of ${inLine(one.model)}`, one, style)
    }),
    ...(baselines.length === 0
      ? ['It was compared with no single agent yet: "runs baseline" starts one.']
      : []),
    ...(referenceAnswer === null ? [] : [`${style.strong('Known answer')}\n${printable(referenceAnswer)}`]),
    ...(valueAdded === null ? [] : [valueText(valueAdded)]),
    ...(privateVotes === null ? [] : [votesText(privateVotes)]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function block(
  title: string,
  { decision, correct, usage }: Pick<Answered, 'decision' | 'correct' | 'usage'>,
  style: Style,
): string {
  const mark = correct === null ? '' : correct ? ' · right' : ' · wrong'
  const used = style.faint(`${usage.calls} calls, ${usageText(usage)}${mark}`)
  return `${style.strong(title)}\n${decision === null ? 'No decision.' : printable(decision)}\n${used}`
}

function valueText({ before, after, value, flips }: NonNullable<DebateBaselines['valueAdded']>): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±'
  return `The debate added ${sign}${Math.abs(value)}: the vote before it scores ${before}, its verdict ${after}. Turned from wrong to right: ${flips.wrongToRight}, from right to wrong: ${flips.rightToWrong}.`
}

const votesText = ({ voters, changed }: NonNullable<DebateBaselines['privateVotes']>): string =>
  `Of ${voters} who voted in private, ${changed} ${changed === 1 ? 'has' : 'have'} changed their vote.`
