import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Scenario } from '@workbench/client/models'
import { Play } from 'lucide-react'
import { modelsQuery } from '../../api/catalogue.ts'
import { api } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { FormatPicture } from './format-picture.tsx'
import { ProviderLine } from './provider-line.tsx'
import { useStartDebate } from './use-start-debate.ts'

const keyLine = 'OPENAI_API_KEY=sk-… npm start'

/** What an empty workbench says: press here to see a debate, and this is how real models come in. */
export function FirstSteps() {
  const scenarios = useQuery({
    queryKey: ['scenarios', 'first'],
    queryFn: ({ signal }) => api.scenarios.list({ limit: 2 }, { signal }),
  })
  return (
    <section aria-labelledby="first-title" className="mt-8">
      <h2 id="first-title" className="mb-2 text-lg font-semibold">
        No debate yet
      </h2>
      <div className="grid gap-4 desktop:grid-cols-2">
        {/* The demo's panel is the older of its two scenarios, and the better one to see first. */}
        <Demo scenario={scenarios.data?.items.at(-1)} />
        <ModelsFound />
      </div>
    </section>
  )
}

function Demo({ scenario }: { readonly scenario: Scenario | undefined }) {
  const start = useStartDebate()
  if (scenario === undefined) {
    return (
      <Card className="p-5">
        <h3 className="font-semibold">Start with a question</h3>
        <p className="mt-1 text-muted">
          Write a topic above, seat two or three personas and start. They can be written on the spot, or{' '}
          <Link to="/personas" className="text-accent-ink underline">
            imported
          </Link>
          .
        </p>
      </Card>
    )
  }
  return (
    <Card className="flex flex-col gap-3 p-5">
      <div className="flex items-start gap-4">
        <FormatPicture format={scenario.format} />
        <div className="min-w-0">
          <h3 className="font-semibold wrap-anywhere">{scenario.name}</h3>
          <p className="mt-1 line-clamp-3 text-muted wrap-anywhere">{scenario.topic}</p>
        </div>
      </div>
      {start.error !== null && <ErrorNotice error={start.error} title="The demo did not start" />}
      <div className="mt-auto flex flex-wrap gap-2 pt-1">
        <Button
          variant="primary"
          isBusy={start.isPending}
          onClick={() => start.mutate({ scenarioId: scenario.id })}
        >
          <Play aria-hidden />
          Run the demo
        </Button>
        <Link
          to="/"
          search={{ scenario: scenario.id }}
          className="inline-flex h-7 items-center px-2 text-sm font-medium text-accent-ink hover:underline"
        >
          Look at it first
        </Link>
      </div>
    </Card>
  )
}

function ModelsFound() {
  const { data } = useQuery(modelsQuery)
  if (data === undefined) return null
  const real = data.items.filter(({ simulated }) => !simulated)
  const providers = data.providers.filter(({ name }) => name !== 'simulated')
  return (
    <Card className="flex flex-col gap-2 p-5">
      <h3 className="font-semibold">
        {real.length === 0 ? 'Only simulated models were found' : 'Models were found'}
      </h3>
      <p className="text-muted">
        {real.length === 0
          ? 'They show how everything works, cost nothing and know nothing. For real answers turn a provider on:'
          : `${real.length} ${real.length === 1 ? 'model' : 'models'}, priced as of ${data.prices.date}.`}{' '}
        {real.length > 0 && (
          <>
            Debates use <code className="font-mono text-sm">{data.defaultModel}</code> unless somebody says
            otherwise.
          </>
        )}
      </p>
      <ul aria-label="Model providers" className="flex flex-col gap-1.5">
        {providers.map((provider) => (
          <ProviderLine key={provider.name} {...provider} />
        ))}
      </ul>
      {real.length === 0 && (
        <div className="flex items-start gap-1 rounded-md bg-sunken py-1.5 pr-1 pl-3">
          <code className="min-w-0 flex-1 self-center font-mono text-xs wrap-anywhere">{keyLine}</code>
          <CopyButton text={keyLine} label="Copy the line" />
        </div>
      )}
    </Card>
  )
}
