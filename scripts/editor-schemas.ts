// npm run schemas: writes the JSON Schemas of the content into .vscode/schemas/, for editors that complete and check YAML and JSON.
// They carry the known ids too, so an editor offers them; the checks of the build do not depend on them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../src/content-reader/editor-schemas.ts';
import { readContentFiles } from '../src/content-reader/files.ts';

const folder = '.vscode/schemas';
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas(readContentFiles()))) {
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
