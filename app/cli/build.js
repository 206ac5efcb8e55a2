// `npm run build`

import './check-node.js';
import { ensureBuild } from './ensure-build.js';
import { ensurePackages } from './install.js';

await ensurePackages();
await ensureBuild();
