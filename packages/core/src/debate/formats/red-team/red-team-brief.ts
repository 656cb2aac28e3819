import type { DebateState } from '../../plan/debate-state.ts'
import type { Brief } from '../../plan/format-definition.ts'
import type { PlannedCall } from '../../plan/planned-call.ts'
import { quoted } from '../../prompts/quoted-material.ts'
import { criteriaText } from '../../prompts/rubric-text.ts'
import { seatFacts } from '../../prompts/seat-facts.ts'
import { visibleTurns } from '../../prompts/transcript.ts'
import { wordLimit } from '../../prompts/word-limit.ts'
import {
  currentPlan,
  type Finding,
  type FindingResponse,
  type FindingRuling,
  findingsOf,
  lastRulings,
  openFindingsOf,
  responsesIn,
} from './red-team-register.ts'
import { teamName } from './red-team-teams.ts'

const course =
  'In this exercise a blue team writes a plan, red teams look for what is wrong with it, blue answers and patches it, and a white team rules what risk is left.'

/** How many findings red is asked for; more can be read. */
const mostFindings = 5

export function redTeamBrief(state: DebateState, call: PlannedCall): Brief {
  if (call.phase === 'plan') return planBrief(state, call)
  if (call.phase === 'findings') return findingsBrief(state, call)
  return call.phase === 'defence' ? defenceBrief(state, call) : whiteBrief(state, call)
}

function planBrief(state: DebateState, call: PlannedCall): Brief {
  return {
    rules: [course, 'You are the blue team. Write the plan itself: what is done, by whom, when, with what.'],
    facts: teamFacts(state, call),
    material: '',
    task: [
      // Half of what fits: once it is patched, answers to the findings stand beside it.
      `Write your plan for the topic in at most ${planWords(call)} words.`,
      ...criteriaText(state.input.rubric),
    ].join('\n'),
  }
}

const planWords = ({ speaker }: PlannedCall) => wordLimit(speaker.maxOutputTokens / 2, 600)

function findingsBrief(state: DebateState, call: PlannedCall): Brief {
  const known = visibleFindings(state, call).filter(({ duplicateOf }) => duplicateOf === null)
  const rulings = lastRulings(state)
  return {
    rules: [
      course,
      'You are on the red team: you test the plan so that it gets better. Say what is wrong with the plan as it stands now.',
      'Never invent evidence: name what in the plan, in the context or in common knowledge shows it.',
      ...(known.length === 0
        ? []
        : ['The findings that are given are known: do not repeat them, whatever was ruled.']),
    ],
    facts: teamFacts(state, call),
    material: paragraphs([
      quotedPlan(state, call),
      ...known.map((finding) =>
        paragraphs([quotedFinding(finding, [finding.claim]), quotedRuling(rulings.get(finding.id))]),
      ),
    ]),
    task: [
      `List at most ${mostFindings} new findings, the most severe first; none is an honest answer, too.`,
      ...criteriaText(state.input.rubric),
    ].join('\n'),
  }
}

function defenceBrief(state: DebateState, call: PlannedCall): Brief {
  const open = openFindings(state, call)
  const rulings = lastRulings(state)
  return {
    rules: [
      course,
      'You are the blue team. Accept what is right and patch the plan, mitigate what cannot be removed, rebut what does not hold; accepting everything is no defence.',
      'White rules by what the plan says, not by what you promise. Never invent evidence.',
    ],
    facts: teamFacts(state, call),
    material: paragraphs([
      quotedPlan(state, call),
      ...open.map((finding) =>
        paragraphs([quotedFinding(finding, wholeOf(finding)), quotedRuling(rulings.get(finding.id))]),
      ),
    ]),
    task: `Answer each of these findings: ${idsOf(open)}. Then give the whole plan as it stands now, in at most ${planWords(call)} words.`,
  }
}

function whiteBrief(state: DebateState, call: PlannedCall): Brief {
  const open = openFindings(state, call)
  const rulings = lastRulings(state)
  const answer = visibleTurns(state, call).findLast(
    ({ phase, round }) => phase === 'defence' && round === call.round,
  )
  const responses = answer === undefined ? new Map<string, FindingResponse>() : responsesIn(answer)
  return {
    rules: [
      course,
      'You are the white team and neutral. Rule on each finding by what the plan says now; a promise that is not in it counts for nothing.',
      'What nothing shows counts as not shown, whoever says it. Below each finding stands what blue answered to it, if anything.',
    ],
    facts: [`Round: ${call.round} of ${state.input.rounds}`],
    material: paragraphs([
      quotedPlan(state, call),
      ...open.map((finding) =>
        paragraphs([
          quotedFinding(finding, wholeOf(finding)),
          quotedRuling(rulings.get(finding.id)),
          quotedResponse(responses.get(finding.id)),
        ]),
      ),
    ]),
    task: [
      `Rule on each of these findings: ${idsOf(open)}.`,
      ...(answer === undefined ? ['Blue gave no readable answer; the plan stands as it was.'] : []),
      ...criteriaText(state.input.rubric),
    ].join('\n'),
  }
}

function teamFacts({ input }: DebateState, { seat, round }: PlannedCall): readonly string[] {
  const own = seat === null ? undefined : input.participants[seat]
  return [
    // The stance says which team it is; there is nothing to believe or to oppose beyond that.
    ...(seat === null ? [] : [`Team: ${teamName(input, seat)}`]),
    ...seatFacts(own && { ...own, stance: null }),
    `Round: ${round} of ${input.rounds}`,
  ]
}

/** Ids are those of the whole register; only findings in turns that this reader may see are told. */
function visibleFindings(state: DebateState, call: PlannedCall): readonly Finding[] {
  const visible = new Set(visibleTurns(state, call).map(({ index }) => index))
  return findingsOf(state).filter(({ turn }) => visible.has(turn))
}

function openFindings(state: DebateState, call: PlannedCall): readonly Finding[] {
  const open = new Set(openFindingsOf(state).map(({ id }) => id))
  return visibleFindings(state, call).filter(({ id }) => open.has(id))
}

const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id).join(', ')

function quotedPlan(state: DebateState, call: PlannedCall): string {
  const plan = currentPlan(visibleTurns(state, call))
  return plan === null ? '' : quoted('plan', plan.text)
}

const quotedFinding = ({ id, severity }: Finding, lines: readonly string[]) =>
  quoted('finding', lines.join('\n'), { id, severity })

const wholeOf = ({ claim, evidence, exploit }: Finding): readonly string[] => [
  claim,
  ...(evidence === '' ? [] : [`Evidence: ${evidence}`]),
  ...(exploit === '' ? [] : [`Exploit: ${exploit}`]),
]

const quotedRuling = (ruling: FindingRuling | undefined): string =>
  ruling === undefined
    ? ''
    : quoted('ruling', ruling.reason, {
        ...{ finding: ruling.finding, residual: ruling.residual },
      })

const quotedResponse = (response: FindingResponse | undefined): string =>
  response === undefined ? '' : quoted('turn', `${response.action}: ${response.text}`, { by: 'Blue' })

const paragraphs = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n')
