/** Draws the icons of the installed app from public/icon.svg: `node scripts/make-icons.mjs`. Their PNGs are kept in the repository. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

const PAPER = '#f6f7f5';

/**
 * `mark`: the share of the side that the mark takes; a mask may cut away all but the inner circle of 80 %.
 * Where the device draws no ground of its own, paper stands behind the mark.
 */
const ICONS = [
  { name: 'icon-192', size: 192, mark: 0.94, ground: 'transparent' },
  { name: 'icon-512', size: 512, mark: 0.94, ground: 'transparent' },
  { name: 'icon-maskable-512', size: 512, mark: 0.6, ground: PAPER },
  { name: 'apple-touch-icon', size: 180, mark: 0.74, ground: PAPER },
];

mkdirSync('public/icons', { recursive: true });
const svg = readFileSync('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'] });
for (const { name, size, mark, ground } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * mark);
  await page.setContent(`<body style="margin:0;background:${ground};display:grid;place-items:center;height:100vh">${svg.replace('<svg ', `<svg width="${side}" height="${side}" `)}</body>`);
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
