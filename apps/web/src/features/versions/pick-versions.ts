import type { VersionsSearch } from './versions-search.ts'

/**
 * Which two versions are held beside each other. An old one against the present one, so that one sees what restoring
 * would do, or against the one before it; the present one against the one before it.
 *
 * @param versions - Newest first; the first is the present one.
 */
export function pickVersions<Version extends { readonly version: number }>(
  versions: readonly Version[],
  { version, against }: VersionsSearch,
) {
  const [present] = versions
  const place = version === undefined ? 0 : versions.findIndex((each) => each.version === version)
  const chosen = versions[place]
  const other = place === 0 || against === 'before' ? versions[place + 1] : present
  const isOlder = other !== undefined && chosen !== undefined && other.version < chosen.version
  return {
    present,
    chosen,
    before: isOlder ? other : chosen,
    after: isOlder ? chosen : other,
    /** What the chosen one is held against; null when there is nothing, e.g. before the first. */
    against: other ?? null,
  }
}
