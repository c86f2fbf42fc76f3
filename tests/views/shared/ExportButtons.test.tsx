// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type RefObject } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shared } from '../../../src/i18n/fi/shared.ts';
import { createText } from '../../../src/i18n/text.ts';
import type { ExportRequest, ExportTable } from '../../../src/schema/export-content.ts';
import { ExportButtons } from '../../../src/views/shared/ExportButtons.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';

const TABLE: ExportTable = { columns: [{ label: 'Kunta', kind: 'text' }], rows: [['Inari']] };

interface Setting {
  readonly chart?: RefObject<SVGSVGElement | null>;
}

const text = createText('fi', { shared });

const setUp = ({ chart }: Setting) => {
  const requests: ExportRequest[] = [];
  const table = vi.fn(() => TABLE);
  render(
    <TextContext value={text}>
      {chart !== undefined && <svg ref={chart} />}
      <ExportButtons name="intervals" title="Väliviivat" notes={['Alaraja']} table={table} {...(chart === undefined ? {} : { chart })} onExport={(request) => requests.push(request)} />
    </TextContext>,
  );
  return { requests, table, press: async (key: 'csvOf' | 'svgOf') => userEvent.click(screen.getByRole('button', { name: text.t(`shared.export.${key}`, { title: 'Väliviivat' }) })) };
};

afterEach(cleanup);

describe('export buttons', () => {
  it('make the table only when asked for it', async () => {
    const { requests, table, press } = setUp({});
    expect(table).not.toHaveBeenCalled();
    await press('csvOf');
    expect(requests).toEqual([{ kind: 'csv', name: 'intervals', title: 'Väliviivat', notes: ['Alaraja'], table: TABLE }]);
  });

  it('take the drawn chart as SVG', async () => {
    const { requests, press } = setUp({ chart: createRef<SVGSVGElement>() });
    await press('svgOf');
    expect(requests[0]).toMatchObject({ kind: 'chartSvg', name: 'intervals' });
    expect(requests[0]?.kind === 'chartSvg' && requests[0].chart.localName).toBe('svg');
  });

  it('take a picture of the table where no chart is drawn', async () => {
    const { requests, press } = setUp({});
    await press('svgOf');
    expect(requests).toEqual([{ kind: 'tableSvg', name: 'intervals', title: 'Väliviivat', notes: ['Alaraja'], table: TABLE }]);
  });
});
