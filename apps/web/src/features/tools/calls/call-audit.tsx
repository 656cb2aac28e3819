import type { ToolAudit } from '@workbench/client/models'
import { Fact, FactList } from '../../../components/fact-list.tsx'
import { firstLines } from '../../../components/first-lines.ts'
import { LongList } from '../../../components/long-list.tsx'
import { RawText } from '../../../components/raw-text.tsx'
import { size } from '../../../format/size.ts'
import { exitWords, sandboxName } from './audit-words.ts'

/** What a call touched and tried to touch, as it was noted outside of the tool. */
export function CallAudit({ audit }: { readonly audit: ToolAudit }) {
  const { hosts, files, secrets, refused, log, sandbox, exit, resultBytes } = audit
  const isUntouched = hosts.length + files.length + secrets.length + refused.length === 0
  return (
    <FactList isStacked>
      {isUntouched && <Fact name="Touched">nothing</Fact>}
      {refused.length > 0 && (
        <Fact name="Refused">
          <LongList
            items={refused}
            keyOf={({ code, what }) => `${code} ${what}`}
            render={({ code, what }) => (
              <>
                <code className="font-mono text-xs text-waiting">{code}</code> <bdi>{what}</bdi>
              </>
            )}
          />
        </Fact>
      )}
      {hosts.length > 0 && (
        <Fact name="Hosts">
          <LongList
            items={hosts}
            keyOf={({ host, port, address }) => `${host} ${port} ${address}`}
            render={({ host, port, address, requests, bytesSent, bytesReceived }) => (
              <>
                <code className="font-mono text-sm">
                  {host}:{port}
                </code>{' '}
                <span className="text-muted">
                  {address}, {requests === 1 ? '1 request' : `${requests} requests`}, {size(bytesSent)} out,{' '}
                  {size(bytesReceived)} in
                </span>
              </>
            )}
          />
        </Fact>
      )}
      {files.length > 0 && (
        <Fact name="Files">
          <LongList
            items={files}
            keyOf={({ op, path }) => `${op} ${path}`}
            render={({ op, path, bytes }) => (
              <>
                {op} <code className="font-mono text-sm">{path}</code>{' '}
                <span className="text-muted">{size(bytes)}</span>
              </>
            )}
          />
        </Fact>
      )}
      {secrets.length > 0 && <Fact name="Secrets">{secrets.join(', ')}</Fact>}
      <Fact name="Ran in">{sandboxName(sandbox, exit)}</Fact>
      {exit !== null && <Fact name="Ended">{exitWords(exit)}</Fact>}
      <Fact name="Result">{size(resultBytes)}</Fact>
      {log.length > 0 && (
        <Fact name="Log">
          <RawText text={log.join('\n')} copyLabel="Copy log" shownAtFirst={firstLines(log.join('\n'))} />
        </Fact>
      )}
    </FactList>
  )
}
