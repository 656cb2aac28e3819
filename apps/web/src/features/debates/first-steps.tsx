import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { modelsQuery } from '../../api/catalogue.ts'
import { Card } from '../../components/card.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { ProviderLine } from './provider-line.tsx'

const keyLine = 'OPENAI_API_KEY=sk-… npm start'

/** What an empty workbench says below the composer: how to begin, and how real models come in. */
export const FirstSteps = () => (
  <section aria-labelledby="first-title" className="mt-8">
    <h2 id="first-title" className="mb-2 text-lg font-semibold">
      No debate yet
    </h2>
    <div className="grid gap-4 desktop:grid-cols-2">
      <StartWithAQuestion />
      <ModelsFound />
    </div>
  </section>
)

function StartWithAQuestion() {
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
