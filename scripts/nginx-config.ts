// npm run nginx-config: writes deploy/nginx/bpost-privacy.conf out of src/headers; a test says when it is out of date.
import { writeFileSync } from 'node:fs';
import { nginxServer, folderOnServer } from '../src/headers/nginx.ts';

writeFileSync('deploy/nginx/bpost-privacy.conf', nginxServer(folderOnServer));
