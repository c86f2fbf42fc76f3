// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type RefObject } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shared } from '../../../src/i18n/fi/shared.ts';
import { createText } from '../../../src/i18n/text.ts';
import type { ExportRequest, ExportTable } from '../../../src/schema/export-content.ts';
import { ExportButtons } from '../../../src/views/shared/ExportButtons.tsx';
import type { ExportButtonsProps } from '../../../src/views/shared/export-buttons-props.ts';
import { ExportContext, type ExportPort } from '../../../src/views/shared/export-port.ts';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { takeAlong } from './take-along.ts';

const TABLE: ExportTable = { columns: [{ label: 'Kunta', kind: 'text' }], rows: [['Inari']] };
const NAMES = { name: 'intervals', title: 'Väliviivat', notes: ['Alaraja'] };

interface Setting extends Partial<ExportButtonsProps> {
  readonly chart?: RefObject<SVGSVGElement | null>;
  readonly port?: Partial<ExportPort>;
}

const text = createText('fi', { shared });

const setUp = ({ chart, port, ...more }: Setting) => {
  const requests: ExportRequest[] = [];
  const table = vi.fn(() => TABLE);
  const onExport = (request: ExportRequest): void => { requests.push(request); };
  const whole = port === undefined ? null : { onExport, rowCodes: () => null, onPrint: vi.fn(), ...port };
  render(
    <TextContext value={text}>
      <ExportContext value={whole}>
        {chart !== undefined && <svg ref={chart} />}
        <ExportButtons {...NAMES} table={table} {...(chart === undefined ? {} : { chart })} {...(whole === null ? { onExport } : {})} {...more} />
      </ExportContext>
    </TextContext>,
  );
  return { requests, table };
};

const entries = async (): Promise<readonly (string | null)[]> => {
  await userEvent.click(screen.getByRole('button', { name: 'Lataa: Väliviivat' }));
  return (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
};

afterEach(cleanup);

describe('the menu of a result', () => {
  it('makes the table only when asked for it', async () => {
    const { requests, table } = setUp({});
    expect(table).not.toHaveBeenCalled();
    await takeAlong('CSV');
    expect(requests).toEqual([{ kind: 'csv', ...NAMES, sourceIds: undefined, table: TABLE }]);
  });

  it('offers all files of figures and pictures, a slide, and the citation where the app can give it', async () => {
    setUp({ port: {} });
    expect(await entries()).toEqual(['CSV', 'XLSX', 'Parquet', 'Arrow', 'SVG', 'PNG, näytölle', 'PNG, tulosteeseen', 'Dia (PPTX)', 'Viite ja SQL']);
  });

  it('offers areas where the rows are municipalities', async () => {
    const { requests } = setUp({ port: { rowCodes: () => ['148'] } });
    expect(await entries()).toContain('GeoJSON, alueet lukuineen');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Lataa GeoJSON: Väliviivat' }));
    expect(requests).toEqual([{ kind: 'geojson', ...NAMES, sourceIds: undefined, table: TABLE, codes: ['148'] }]);
  });

  it('prints where it is the map that is taken along, and draws the map anew', async () => {
    const onPrint = vi.fn();
    const { requests } = setUp({ isMap: true, port: { onPrint } });
    await entries();
    await userEvent.click(screen.getByRole('menuitem', { name: 'Tulosta tai tallenna PDF' }));
    expect(onPrint).toHaveBeenCalledOnce();
    await takeAlong('PNG 4×');
    await takeAlong('dia (PPTX)');
    expect(requests.map((request) => [request.kind, 'scale' in request ? request.scale : null, 'isMap' in request ? request.isMap : null])).toEqual([['mapPng', 4, null], ['pptx', null, true]]);
  });

  it('takes the drawn chart as picture', async () => {
    const { requests } = setUp({ chart: createRef<SVGSVGElement>() });
    await takeAlong('SVG');
    await takeAlong('PNG 2×');
    expect(requests).toMatchObject([{ kind: 'chartSvg', name: 'intervals' }, { kind: 'chartPng', scale: 2 }]);
    expect(requests[0]?.kind === 'chartSvg' && requests[0].chart.localName).toBe('svg');
  });

  it('takes a picture of the table where no chart is drawn', async () => {
    const { requests } = setUp({});
    await takeAlong('SVG');
    expect(requests).toEqual([{ kind: 'tableSvg', ...NAMES, sourceIds: undefined, table: TABLE }]);
  });

  it.each([
    ['bars', { bars: { columns: [1], isUpright: true } }, { columns: [1], isUpright: true }],
    ['bars made when they are asked for', { bars: { columns: [1] }, picture: () => ({ columns: [2] }) }, { columns: [2] }],
  ])('takes a picture of the table as %s', async (_, given, bars) => {
    const { requests } = setUp(given);
    await takeAlong('SVG');
    await takeAlong('PNG 2×');
    expect(requests).toMatchObject([{ kind: 'tableSvg', bars }, { kind: 'tablePng', scale: 2, bars }]);
  });

  it('is worked by keyboard', async () => {
    const { requests } = setUp({});
    screen.getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('menu').contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(requests.map(({ kind }) => kind)).toEqual(['csv']);
  });

  it('is not there where nothing can be taken along', () => {
    render(<TextContext value={text}><ExportButtons {...NAMES} table={() => TABLE} /></TextContext>);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
