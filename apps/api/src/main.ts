import { startApi } from './start-api.js';

/** Entry of the container image: the API alone, with an outside database (docker-compose.yml). */
try {
  const api = await startApi(process.env);
  process.stdout.write(`Commonground listens at ${api.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void api.close().then(() => process.exit(0)));
  }
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
}
