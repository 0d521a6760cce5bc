// npm run embed-package: writes the element in one file, out of src/embed/host: for the npm package in embed/, and under the address
// of its version, public/embed/1.0.0.js. A version that was released never changes: raise it in embed/package.json first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicFolder } from '../src/site/content-place.ts';
import { bundledElement, embedScript, embedVersion } from '../src/embed/build/embed-script.ts';

writeFileSync('embed/element.js', await bundledElement('src/embed/host/element.ts'));
const folder = join(publicFolder, 'embed');
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/${embedVersion}.js`, embedScript);
