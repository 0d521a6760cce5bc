import { keepInAddress } from './only-unsaid.ts';
import { shareClauses } from './share-clause.ts';
import { followReader } from './table-of-contents.ts';
import { showMeanings } from './term-meaning.ts';

followReader();
shareClauses();
showMeanings();
keepInAddress();
