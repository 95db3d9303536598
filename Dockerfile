# Builds from the lock file; runs as a user without rights, on a read-only root with /data for what must be kept.
FROM node:22-bookworm-slim AS build
WORKDIR /app
# First only what says which packages are needed, so that a change of the sources does not install them again.
COPY package.json package-lock.json .npmrc ./
COPY scripts ./scripts
COPY web-chat/bundle.json ./web-chat/
RUN node -e "import('./scripts/setup.mjs').then((setup) => setup.ensureInstalled())" && node scripts/webchat-bundle.mjs
COPY . .
RUN node scripts/build.mjs \
  && npm prune --no-save --omit=dev \
  && rm -rf .cache/npm .cache/built dist/tests tests

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data TZ=UTC
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "dist/src/main.js"]
