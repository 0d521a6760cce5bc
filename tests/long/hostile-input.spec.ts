import { test } from '@playwright/test';
import { testHostileInput } from '../hostile-pages.ts';
import { payloads } from '../hostile-payloads.ts';

test.describe.configure({ timeout: 900_000 });

testHostileInput(() => payloads);
