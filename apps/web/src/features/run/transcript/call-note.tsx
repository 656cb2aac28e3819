import type { AuxiliaryCall, DebateInput } from '@workbench/client/models'
import { ClipboardCheck, type LucideIcon, Megaphone, MicVocal, Scale, ScrollText, Sigma } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Disclosure } from '../../../components/disclosure.tsx'
import { type CallNews, calledSeat, callNews } from './call-news.ts'
import { LongText } from './long-text.tsx'
import { seatLabel } from './seat-label.ts'
import { SeverityMark } from './severity-mark.tsx'

interface Props {
  readonly call: AuxiliaryCall
  readonly input: DebateInput
}

const icons: Record<CallNews['kind'], LucideIcon> = {
  words: Megaphone,
  digest: Sigma,
  summary: ScrollText,
  ruling: Scale,
  rulings: ClipboardCheck,
  next: MicVocal,
  unreadable: Megaphone,
}

/** What was said beside the table between two turns. */
export const CallNote = memo(({ call, input }: Props) => {
  const news = callNews(call, input)
  const Icon = icons[news.kind]
  return (
    <div
      role="note"
      aria-label={`${news.by}, round ${call.round}`}
      className="mx-3 my-1 rounded-md border-l-2 border-line-strong bg-sunken px-3 py-2 tablet:mx-4 tablet:ml-11"
    >
      <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
        <Icon className="size-3.5 shrink-0" aria-hidden />
        <bdi className="font-medium wrap-anywhere">{news.by}</bdi>
        {headOf(news, input)}
      </p>
      <Body news={news} />
    </div>
  )
})

function headOf(news: CallNews, input: DebateInput): ReactNode {
  switch (news.kind) {
    case 'words':
      return news.isNamed && 'moderates'
    case 'next': {
      const seat = calledSeat(news.speaker, input)
      const name = seat === null ? news.speaker : seatLabel(input, seat.seat, seat.name)
      return (
        <>
          calls <bdi className="font-medium text-ink wrap-anywhere">{name}</bdi>
        </>
      )
    }
    case 'ruling':
      return <span className="font-medium text-ink">{news.headline}</span>
    case 'unreadable':
      return <span className="text-waiting">{news.isRefusal ? 'declined' : 'could not be read'}</span>
    default:
      return null
  }
}

function Body({ news }: { readonly news: CallNews }) {
  switch (news.kind) {
    case 'words':
    case 'digest':
      return <Prose text={news.text} />
    case 'summary':
      return (
        <Disclosure summary={news.title}>
          <Prose text={news.text} />
        </Disclosure>
      )
    case 'next':
      return news.reason === '' ? null : <Prose text={news.reason} />
    case 'ruling':
      return (
        <>
          {news.reason !== '' && <Prose text={news.reason} />}
          {news.answer !== '' && (
            <p className="mt-1 text-sm wrap-anywhere">
              <span className="text-muted">Answer: </span>
              <bdi className="font-medium">{news.answer}</bdi>
            </p>
          )}
        </>
      )
    case 'rulings':
      return (
        <ul className="mt-1 flex max-w-[64ch] flex-col gap-1.5">
          {news.rulings.map(({ place, finding, residual, reason }) => (
            <li key={place} className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
              <bdi className="font-mono text-sm font-medium">{finding}</bdi>
              {residual !== null && <SeverityMark severity={residual} />}
              <span dir="auto" className="min-w-0 basis-full text-base wrap-anywhere">
                {reason}
              </span>
            </li>
          ))}
        </ul>
      )
    default:
      return (
        <Disclosure summary="As it was written">
          <Prose text={news.text} />
        </Disclosure>
      )
  }
}

const Prose = ({ text }: { readonly text: string }) => (
  <div className="mt-1 max-w-[64ch] text-base">
    <LongText text={text} isNear />
  </div>
)
