import { useQuery } from '@tanstack/react-query'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Fact, FactList } from '../../components/fact-list.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { SecretsSection } from '../secrets/secrets-section.tsx'
import { ConfigurationSection } from './configuration-section.tsx'
import { ProvidersSection } from './providers-section.tsx'
import { settingsQuery } from './settings-query.ts'
import { SettingsSection } from './settings-section.tsx'
import { StorageSection } from './storage-section.tsx'
import { WorkersSection } from './workers-section.tsx'

const links = [
  { href: '/docs', text: 'API', about: 'every address, to read and to try' },
  { href: '/openapi.json', text: 'OpenAPI document', about: 'for clients and tools' },
  { href: '/metrics', text: 'Metrics', about: 'for Prometheus' },
] as const

/** What this workbench is and how it is set up; set in the environment, shown here. */
export function SettingsPage() {
  const { data, error, refetch } = useQuery(settingsQuery)
  return (
    <Page title="Settings">
      <div className="flex flex-col gap-6">
        {error !== null && (
          <ErrorNotice
            error={error}
            title="The settings could not be loaded"
            onRetry={() => void refetch()}
          />
        )}
        <ProvidersSection />
        <SecretsSection />
        {data === undefined ? (
          error === null && <SkeletonLines count={5} label="Loading settings" />
        ) : (
          <>
            <WorkersSection workers={data.workers} queue={data.queue} />
            <StorageSection storage={data.storage} embeddings={data.embeddings} />
            <ConfigurationSection configuration={data.configuration} />
            <SettingsSection title="Versions">
              <FactList>
                <Fact name="AI Workbench">{data.versions.workbench}</Fact>
                <Fact name="Node">{data.versions.node}</Fact>
                <Fact name="Postgres">{data.versions.postgres}</Fact>
                <Fact name="Traces">
                  {data.traces.isOn
                    ? 'on, to the collector that the configuration names'
                    : 'off: OTEL_EXPORTER_OTLP_ENDPOINT is not set'}
                </Fact>
              </FactList>
            </SettingsSection>
          </>
        )}
        <SettingsSection title="For machines">
          <ul className="flex flex-col gap-1.5">
            {links.map(({ href, text, about }) => (
              <li key={href}>
                <a href={href} className="text-accent-ink underline">
                  {text}
                </a>
                <span className="text-muted"> {about}</span>
              </li>
            ))}
          </ul>
        </SettingsSection>
      </div>
    </Page>
  )
}
