import { locales } from '../../src/domain/locales.ts';
import { testOnPaper } from '../paper.ts';

for (const locale of locales) for (const testIt of Object.values(testOnPaper)) testIt(locale);
