import type { ToolPolicy } from '@workbench/client/models'

/** The parts of a policy that name things, in words for people. */
export const policyLists = [
  {
    field: 'net',
    label: 'Hosts',
    description:
      'host, host:port or *.suffix; without a port 80 and 443. A name that leads to a private address is refused; localhost or a literal address named with its port is not.',
    placeholder: 'api.example.com',
  },
  {
    field: 'read',
    label: 'Reads',
    description: 'Absolute paths of files, or of folders with all that is below them.',
    placeholder: '/data/reports',
  },
  {
    field: 'write',
    label: 'Writes',
    description: 'As for reading; what may be written may not be read for that.',
    placeholder: '/data/out',
  },
  {
    field: 'secrets',
    label: 'Secrets',
    description: 'May go into its request headers as {{ secrets.NAME }}, or to the tool itself.',
    placeholder: 'API_TOKEN',
  },
] as const satisfies readonly {
  readonly field: keyof ToolPolicy
  readonly label: string
  readonly description: string
  readonly placeholder: string
}[]
