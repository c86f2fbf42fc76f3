// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/app/answer.ts';
import { core as en } from '../../../src/i18n/en/core.ts';
import { createText } from '../../../src/i18n/text.ts';
import { OPENING_SENTENCE, type Period } from '../../../src/schema/sentence.ts';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { YearStrip } from '../../../src/views/time/YearStrip.tsx';
import { readRealDataset } from '../../fixtures/real-dataset.ts';

const dataset = readRealDataset();
const answer = createAnswerer(dataset);
const text = createText('en', en);
let present: Period = { kind: 'any' };

const Strip = (): ReactElement => {
  const [period, setPeriod] = useState<Period>({ kind: 'any' });
  present = period;
  return <TextContext value={text}><YearStrip result={answer({ ...OPENING_SENTENCE, period })} onPeriod={setPeriod} /></TextContext>;
};

afterEach(cleanup);

describe('the year strip', () => {
  it('moves the period by arrow keys, and any time comes back at the ends', async () => {
    const user = userEvent.setup();
    render(<Strip />);
    const from = screen.getByRole('slider', { name: 'First year of the period' });
    const first = Number(from.getAttribute('aria-valuenow'));
    from.focus();
    await user.keyboard('{ArrowRight}');
    expect(present).toEqual({ kind: 'years', from: first + 1, to: Number(from.getAttribute('aria-valuemax')) });
    await user.keyboard('{Home}');
    expect(present).toEqual({ kind: 'any' });
  });

  it('gives every year as a table with the same numbers as the answer', () => {
    render(<Strip />);
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const { years } = answer(OPENING_SENTENCE);
    expect(rows.map((row) => [...row.children].map((cell) => Number(cell.textContent)))).toEqual(years.map((row) => [row.year, row.placed, row.regionWide]));
    expect(years.reduce((sum, row) => sum + row.placed, 0)).toBeGreaterThan(0);
  });

  it('moves the nearer edge when a year is pressed', async () => {
    const user = userEvent.setup();
    render(<Strip />);
    await user.click(screen.getByRole('button', { name: /^2016:/ }));
    expect(present).toMatchObject({ kind: 'years', from: 2016 });
    await user.click(screen.getByRole('button', { name: 'All years' }));
    expect(present).toEqual({ kind: 'any' });
  });
});
