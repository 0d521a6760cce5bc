import { test } from '@playwright/test';
import { expectForgedMessagesToChangeNothing } from '../forged-messages.ts';

test('40,000 forged or broken messages change nothing', ({ page }) =>
  expectForgedMessagesToChangeNothing(page, 40_000));
