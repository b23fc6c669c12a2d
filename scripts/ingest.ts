// The ingestion script: npm run ingest -- PATH... [--dry-run]. The same as `readout ingest`.
process.argv.splice(2, 0, 'ingest')
await import('../src/cli/main.ts')
