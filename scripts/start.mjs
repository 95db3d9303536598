// `npm start`: installs, builds, and becomes the server.
process.argv.splice(2, 0, 'src/main');
await import('./run.mjs');
