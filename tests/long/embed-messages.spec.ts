import { test } from '@playwright/test';
import { expectForgedMessagesToChangeNothing } from '../forged-messages.ts';

test('10,000 forged or broken messages change nothing', ({ page }) =>
  expectForgedMessagesToChangeNothing(page, 10_000));
