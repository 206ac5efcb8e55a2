// A process that starts the engine and then only exists, for a test to kill: node engine-holder.js DATA_DIR VENV_DIR

import { startEngine } from '../../app/lib/engine/index.js';

const [dataDir = '', venvDir = ''] = process.argv.slice(2);
const { pid, port, uri } = await startEngine({ dataDir, venvDir, mongoUri: '' });
console.log(JSON.stringify({ pid, port, uri }));
setInterval(() => {}, 1000);
