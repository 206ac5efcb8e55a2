import { setTimeout as pause } from 'node:timers/promises';
import { startEngine } from '../lib/engine/index.js';

/**
 * Starts the engine and, should it crash, starts it again on the same port: the server reconnects by itself.
 *
 * @param {Parameters<typeof startEngine>[0] & { log: (line: string) => void }} options
 * @param {(error: unknown) => void} onGivenUp called when it cannot be started again
 * @returns {Promise<{ uri: string, stop: () => Promise<void> }>}
 */
export async function keepEngine(options, onGivenUp) {
  let engine = await startEngine(options);
  let isEnding = false;
  const watching = watch().catch(onGivenUp);
  return {
    uri: engine.uri,
    stop: async () => {
      isEnding = true;
      await engine.stop();
      if (engine.kind !== 'external') await watching;
    },
  };

  async function watch() {
    for (;;) {
      await engine.exited;
      if (isEnding) return;
      options.log('Database: onverwacht gestopt; wordt opnieuw gestart …');
      await pause(500);
      engine = await startEngine(engine.port === undefined ? options : { ...options, port: engine.port });
      if (isEnding) await engine.stop();
    }
  }
}
