// Starts the portal: the database's address and the settings come from the environment (see README.md). The server's
// own parts are in `app/host`; they are in the same bundle as the pages, so that every module exists once.
import process from 'node:process';

/** @type {any} the bundle that `npm run build` makes */
const build = await import(new URL('./build/server/index.js', import.meta.url).href);

await build.entry.module.runPortal(build, process);
