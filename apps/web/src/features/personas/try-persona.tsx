import { Link } from '@tanstack/react-router'
import type { PersonaDraft } from '@workbench/client/models'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { GrowingMarkdown } from '../../components/markdown.tsx'
import { Money, Tokens } from '../../components/numbers.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { duration } from '../../format/duration.ts'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'
import { type Trial, useTrial } from './use-trial.ts'

interface Props {
  /** As it stands in the editor, saved or not. */
  readonly draft: PersonaDraft
  /** Null for one that was never saved. */
  readonly personaId: string | null
}

/** Asks the persona something, beside its instructions, as often as one changes them. */
export function TryPersona({ draft, personaId }: Props) {
  const [topic, setTopic] = useState('')
  const { trial, error, isStarting, start } = useTrial()
  const isSpeaking = trial !== null && !trial.isOver
  const canAsk = topic.trim() !== '' && draft.instructions.trim() !== ''
  const ask = () => {
    if (canAsk && !isStarting && !isSpeaking) start(draft, topic.trim())
  }
  return (
    <Card aria-labelledby="try-it" className="flex flex-col gap-3 p-4">
      <h2 id="try-it" className="font-semibold">
        Try it
      </h2>
      <TextArea
        label="Topic to try it on"
        isLabelHidden
        placeholder="Should the high street be closed to cars?"
        value={topic}
        onChange={setTopic}
        minRows={2}
        dir="auto"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || (!event.metaKey && !event.ctrlKey)) return
          event.preventDefault()
          ask()
        }}
      />
      <div className="flex items-center justify-between gap-3">
        <p className="text-sm text-muted">
          {draft.instructions.trim() === ''
            ? 'Write instructions first.'
            : 'As it stands here, saved or not.'}
        </p>
        <Button isBusy={isStarting || isSpeaking} disabled={!canAsk} onClick={ask}>
          {isSpeaking ? 'Speaking …' : trial === null ? 'Ask' : 'Ask again'}
        </Button>
      </div>
      {error !== null && <ErrorNotice error={error} title="It could not be tried" />}
      {trial !== null && <Answer trial={trial} name={draft.name} personaId={personaId} />}
    </Card>
  )
}

function Answer({
  trial: { runId, topic, text, turn, isWaiting, failure, isOver },
  name,
  personaId,
}: {
  readonly trial: Trial
  readonly name: string
  readonly personaId: string | null
}) {
  return (
    <article
      aria-label="Answer"
      aria-busy={!isOver}
      className="flex flex-col gap-2 border-t border-line pt-3"
    >
      <p className="flex items-center gap-2 text-sm text-muted">
        <SpeakerAvatar name={name} personaId={personaId} size="sm" />
        <bdi className="truncate">{topic}</bdi>
      </p>
      <div className="min-h-10">
        {text === '' && !isOver ? (
          <p className={isWaiting ? 'text-waiting' : 'text-muted'}>
            {isWaiting ? 'It wants to call a tool, and waits for somebody to approve that.' : 'Thinking …'}
          </p>
        ) : (
          <GrowingMarkdown text={text} className="text-read" />
        )}
        {turn?.refused === true && <p className="mt-2 text-sm text-waiting">It declined to answer.</p>}
        {turn?.finishReason === 'length' && (
          <p className="mt-2 text-sm text-waiting">Cut off at the token limit.</p>
        )}
        {failure !== null && <p className="mt-2 text-sm text-failed">{failure}</p>}
      </div>
      <footer className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        {turn !== null && (
          <>
            <span>{turn.model}</span>
            <span>{duration(turn.latencyMs)}</span>
            <span>
              <Tokens input={turn.usage.inputTokens} output={turn.usage.outputTokens} /> tokens
            </span>
            <Money usd={turn.usage.costUsd} />
          </>
        )}
        <Link to="/runs/$id" params={{ id: runId }} className="ml-auto text-accent-ink hover:underline">
          Open the run
        </Link>
      </footer>
    </article>
  )
}
