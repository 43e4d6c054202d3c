import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/find-chromium.mjs';

export interface OpenPage {
  readonly page: Page;
  /** Errors of the page and of its console, as they come. */
  readonly errors: readonly string[];
  readonly browser: Browser;
}

/** A page in a real browser; throws where none is installed. */
export async function openPage(
  html: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<OpenPage> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No browser: run node scripts/find-chromium.mjs');
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  const page = await browser.newPage({ colorScheme, viewport: { width: 1400, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setContent(html);
  return { page, errors, browser };
}
