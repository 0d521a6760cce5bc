import { registerHooks } from 'node:module';
import { textsModule } from '../src/integrations/content-texts.ts';

// For scripts that put content into words without a build: gives them the module that Vite gives to pages.
const address = 'content:texts';
registerHooks({
  resolve: (wanted, context, next) =>
    wanted === 'virtual:content-texts' ? { url: address, shortCircuit: true } : next(wanted, context),
  load: (url, context, next) =>
    url === address ? { format: 'module', source: textsModule(), shortCircuit: true } : next(url, context),
});
