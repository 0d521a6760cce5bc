import { bundled } from '../../integrations/bundle.ts';

/** All that the policy page adds by script, in one piece within the page: as files it would weigh more, and come later. */
export const policyReader = await bundled('src/components/policy-reader/policy-reader.ts');
