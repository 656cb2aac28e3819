import type { Settings } from '@workbench/client/models'
import { Fact, FactList } from '../../components/fact-list.tsx'
import { count } from '../../format/count.ts'
import { size } from '../../format/size.ts'
import { SettingsSection } from './settings-section.tsx'

/** Where everything lies, and how much room is left. */
export function StorageSection({ storage, embeddings }: Pick<Settings, 'storage' | 'embeddings'>) {
  const { isEmbedded, databaseVersion, databaseBytes, appliedMigrations, knownMigrations, blobs } = storage
  return (
    <SettingsSection title="Storage">
      <FactList>
        <Fact name="Database">
          Postgres {databaseVersion}, {isEmbedded ? 'embedded' : 'your own (DATABASE_URL)'}
        </Fact>
        <Fact name="Size">{size(databaseBytes)}</Fact>
        <Fact name="Migrations">
          {appliedMigrations === knownMigrations ? (
            `all ${knownMigrations} applied`
          ) : (
            <span className="text-failed">
              {appliedMigrations} of {knownMigrations} applied; run{' '}
              <code className="font-mono text-sm">npx workbench migrate</code>
            </span>
          )}
        </Fact>
        <Fact name="Data folder">
          <code className="font-mono text-sm">{storage.dataDir}</code>
          {storage.freeBytes !== null && (
            <span className="text-muted"> {size(storage.freeBytes)} free on its disk</span>
          )}
        </Fact>
        <Fact name="Files">
          <code className="font-mono text-sm">{blobs.place}</code>
          <span className="text-muted">
            {' '}
            {count(blobs.count)} of documents, artifacts and large results, {size(blobs.bytes)}
          </span>
        </Fact>
        <Fact name="Embeddings">
          {embeddings.model === null ? 'off' : <code className="font-mono text-sm">{embeddings.model}</code>}
          <span className="text-muted"> {embeddingWords(embeddings)}</span>
        </Fact>
        <Fact name="Backup">
          <code className="font-mono text-sm">npx workbench backup FILE</code>
        </Fact>
      </FactList>
    </SettingsSection>
  )
}

function embeddingWords({ model, index }: Settings['embeddings']): string {
  if (model === null) return 'passages of documents are found by their words'
  if (model.startsWith('local')) return 'compares words, not meaning; WORKBENCH_EMBEDDING_MODEL sets another'
  return index === 'pgvector'
    ? 'vectors are compared by pgvector'
    : 'vectors are compared one by one, in memory'
}
