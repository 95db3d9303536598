// Learns the weights of the intent model from the sentences of all languages: node scripts/train-intents.mjs
process.argv.splice(2, 0, 'src/train-intents-command');
await import('./run.mjs');
