import { useQuery } from '@tanstack/react-query'
import { modelsQuery } from '../../api/catalogue.ts'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { ProviderLine } from '../debates/provider-line.tsx'
import { SettingsSection } from './settings-section.tsx'

/** Whose models answer here, and how to turn on the others. */
export function ProvidersSection() {
  const { data, error, refetch } = useQuery(modelsQuery)
  if (error !== null) {
    return <ErrorNotice error={error} title="The models could not be loaded" onRetry={() => void refetch()} />
  }
  return (
    <SettingsSection
      title="Model providers"
      aside={data !== undefined && `Default model: ${data.defaultModel} · Prices as of ${data.prices.date}`}
    >
      {data === undefined ? (
        <SkeletonLines />
      ) : (
        <ul className="flex flex-col gap-1.5">
          {data.providers.map((provider) => (
            <ProviderLine key={provider.name} {...provider} />
          ))}
        </ul>
      )}
    </SettingsSection>
  )
}
