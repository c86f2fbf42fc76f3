// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { AreaLook, AreaMapContent } from '../../../src/schema/area-map.ts';
import { AreaMap } from '../../../src/views/map/AreaMap.tsx';
import { dataset, laplandAlone } from './lapland.ts';

afterEach(cleanup);

const names = new Map(dataset.municipalities.map(({ code, name }) => [code, name.fi]));
const content: AreaMapContent = {
  title: 'A map of members',
  keys: [{ look: 'strong', words: 'takes part' }, { look: 'lined', words: 'does not' }],
  looks: new Map([...names.keys()].map((code): [string, AreaLook] => [code, code === '240' ? 'strong' : 'lined'])),
  figures: new Map([['240', '17']]),
  words: new Map([['240', 'Kemi: takes part']]),
};

it('names every municipality once, writes figures where there are any, and tells looks by pattern', () => {
  render(<AreaMap content={content} geometry={laplandAlone()} names={names} />);
  const map = screen.getByRole('img', { name: 'A map of members' });
  const texts = [...map.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts.toSorted()).toEqual([...names.values(), '17', 'takes part', 'does not'].toSorted());
  const kemi = map.querySelector('[data-code="240"]');
  expect([kemi?.getAttribute('data-look'), kemi?.querySelector('title')?.textContent, kemi?.querySelectorAll('path').length]).toEqual(['strong', 'Kemi: takes part', 1]);
  const inari = map.querySelector('[data-code="148"]');
  expect([inari?.querySelector('title')?.textContent, inari?.querySelectorAll('path').length]).toEqual(['Inari', 2]);
});
