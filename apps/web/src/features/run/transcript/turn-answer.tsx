import type { Turn } from '@workbench/client/models'
import type { ReactNode } from 'react'
import { Disclosure } from '../../../components/disclosure.tsx'
import type { TextMarkers } from '../../../components/markdown.tsx'
import { Tag } from '../../../components/tag.tsx'
import { type AnswerShape, answerShape, type Finding } from './answer-shape.ts'
import { LongText } from './long-text.tsx'
import { readableAnswer } from './readable-answer.ts'
import { SeverityMark } from './severity-mark.tsx'

interface Props {
  readonly turn: Turn
  readonly isNear: boolean
  readonly markers?: TextMarkers | undefined
}

/** What a turn said: its words, or the answer that was asked for, field by field; never the JSON it was written in. */
export function TurnAnswer({ turn: { text, answer, refused }, isNear, markers }: Props) {
  if (text.trim() === '') {
    return <p className="text-muted italic">{refused ? 'Declined without a word.' : 'Said nothing.'}</p>
  }
  if (answer === undefined) return <LongText text={readableAnswer(text)} isNear={isNear} markers={markers} />
  if (answer === null) return <Unreadable text={text} isRefusal={refused} isNear={isNear} />
  return <Shape shape={answerShape(answer)} isNear={isNear} markers={markers} />
}

interface UnreadableProps {
  readonly text: string
  readonly isRefusal: boolean
  readonly isNear: boolean
}

const Unreadable = ({ text, isRefusal, isNear }: UnreadableProps) =>
  isRefusal ? (
    <LongText text={text} isNear={isNear} />
  ) : (
    <>
      <p className="text-muted">Its answer could not be read: it counts as an abstention.</p>
      <div className="mt-1">
        <Disclosure summary="As it was written">
          <LongText text={text} isNear={isNear} />
        </Disclosure>
      </div>
    </>
  )

interface ShapeProps {
  readonly shape: AnswerShape
  readonly isNear: boolean
  readonly markers: TextMarkers | undefined
}

function Shape({ shape, isNear, markers }: ShapeProps) {
  const prose = (text: string) => <LongText text={text} isNear={isNear} markers={markers} />
  switch (shape.kind) {
    case 'short':
      return (
        <>
          {shape.reasons !== '' && prose(shape.reasons)}
          <Result label={shape.label}>{shape.value}</Result>
        </>
      )
    case 'findings':
      return shape.findings.length === 0 ? <p>Found nothing new.</p> : <Findings findings={shape.findings} />
    case 'defence':
      return (
        <>
          <ul className="flex flex-col gap-2">
            {shape.responses.map(({ place, finding, action, text }) => (
              <li key={place} className="flex flex-wrap items-baseline gap-x-2">
                <bdi className="font-mono text-sm font-medium">{finding}</bdi>
                <Tag>{actions[action] ?? action}</Tag>
                <div className="min-w-0 basis-full">{prose(text)}</div>
              </li>
            ))}
          </ul>
          <h4 className="mt-3 mb-1 text-sm font-semibold">The plan as it stands now</h4>
          {prose(shape.plan)}
        </>
      )
    case 'scores':
      return (
        <>
          {shape.reasons !== '' && prose(shape.reasons)}
          <div className="mt-2 flex flex-wrap gap-2">
            {shape.scores.map(({ text, score }) => (
              <Result key={text} label={text}>
                {score.toLocaleString('en-US')} of 10
              </Result>
            ))}
          </div>
        </>
      )
    default:
      return prose(shape.said)
  }
}

const actions: Readonly<Record<string, string>> = {
  accept: 'accepted and patched',
  mitigate: 'mitigated',
  rebut: 'rebutted',
}

/** The short thing that counts, apart from the reasons for it. */
const Result = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <p className="mt-2 flex w-fit max-w-full flex-wrap items-baseline gap-x-2 rounded-md border border-line bg-sunken px-2.5 py-1">
    <bdi className="text-sm text-muted">{label}</bdi>
    <bdi className="font-semibold wrap-anywhere">{children}</bdi>
  </p>
)

const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <ol className="flex flex-col gap-3">
    {findings.map(({ place, claim, severity, evidence, exploit }) => (
      <li key={place} className="border-l-2 border-line pl-3">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
          <bdi className="font-medium wrap-anywhere">{claim}</bdi>
          {severity !== null && <SeverityMark severity={severity} />}
        </p>
        {evidence !== '' && <Part label="Evidence">{evidence}</Part>}
        {exploit !== '' && <Part label="How it would come about">{exploit}</Part>}
      </li>
    ))}
  </ol>
)

const Part = ({ label, children }: { readonly label: string; readonly children: string }) => (
  <p dir="auto" className="mt-0.5 text-base wrap-anywhere">
    <span className="text-muted">{label}: </span>
    {children}
  </p>
)
