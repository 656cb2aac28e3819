/** The MCP servers of an installation, as they are worked with: variables filled in, paths absolute. */
export interface McpConfig {
  readonly servers: readonly McpServerConfig[]
}

export type McpServerConfig = LocalMcpServer | RemoteMcpServer

/** A program of its own, started by us and spoken to over its stdin and stdout. */
export interface LocalMcpServer {
  readonly kind: 'local'
  /** As the file calls it. */
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** Added to the few variables every program needs; see `startingEnvironment`. */
  readonly env: Readonly<Record<string, string>>
  /** Absolute. */
  readonly cwd: string
  /** Credentials by their names, and values that came from our environment: taken out of whatever the server says. */
  readonly hidden: ReadonlyMap<string, string>
}

/** Spoken to over streamable HTTP. */
export interface RemoteMcpServer {
  readonly kind: 'remote'
  readonly name: string
  readonly url: URL
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly hidden: ReadonlyMap<string, string>
}

/** The host and port of its address, as policies write them; IPv6 in brackets. */
export function hostOf({ url }: Pick<RemoteMcpServer, 'url'>): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`
}
