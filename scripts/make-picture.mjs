/** Makes the README's pictures from the built app: `npm run build && node scripts/make-picture.mjs`. */
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from './find-browser.mjs';

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const { port } = server.httpServer.address();
const flags = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: findBrowser(), args: flags });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
await page.goto(`http://127.0.0.1:${port}/?lang=en`);
await page.locator('.map[data-globe="drawn"]').waitFor();
await page.waitForTimeout(1500);
await page.screenshot({ path: 'docs/opening.png' });
await page.goto(`http://127.0.0.1:${port}/?lang=en&page=gaps&section=call`);
await page.locator('.gaps-map').nth(1).waitFor();
await page.waitForTimeout(1500);
await page.screenshot({ path: 'docs/call.png', clip: { x: 0, y: 0, width: 1440, height: 900 } });
await page.goto(`http://127.0.0.1:${port}/?lang=en&page=municipality&municipality=240`);
await page.locator('main h2').first().waitFor();
await page.waitForTimeout(1500);
await page.screenshot({ path: 'docs/municipality.png', clip: { x: 0, y: 0, width: 1440, height: 900 } });
await browser.close();
await server.close();
