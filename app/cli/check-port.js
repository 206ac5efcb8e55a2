import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Says so at once when the portal's port is taken, before minutes are spent on anything else.
 *
 * @param {number} port 0: any free port
 * @throws {Error} in Dutch
 */
export async function checkPort(port) {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE') {
      throw new Error(
        `Poort ${port} is al bezet door een ander programma.\n` +
          `Stop dat programma, of kies een andere poort: PORT=${port + 1} npm start`,
      );
    }
    throw new Error(`Poort ${port} kan niet worden gebruikt (${code}). Kies een andere: PORT=3000 npm start`);
  } finally {
    server.close();
  }
}
