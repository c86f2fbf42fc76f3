import { describe, expect, it } from 'vitest';
import { bodyNames, costSharesOf, paymentsOf } from '../../src/analysis/body-payments.ts';
import { readArchive } from '../fixtures/real-archive.ts';
import { readDocuments } from '../views/data/real-evidence.ts';

const archive = readArchive();
const documents = readDocuments();
const bodyOf = (id: string) => {
  const body = archive.bodies.find((each) => each.id === id);
  if (body === undefined) throw new Error(`No body "${id}".`);
  return body;
};
const paid = (id: string) => paymentsOf(bodyOf(id), archive, documents).map(({ project, funding }) => [project.id, funding.kind, funding.amountEur]);

describe('what a body pays', () => {
  it('finds a municipality by its code, and counts money that the document repeats once', () => {
    expect(paid('kemin-kaupunki')).toEqual([
      ['kohtaamispaikka-mikseri', 'component', 95400],
      ['monikulttuurikeskus-mikseri', 'component', 87000],
      ['maahanmuuttaja-ohjaamo', 'component', 187665],
      ['international-house-of-sea-lapland', 'municipal_money', 53440],
    ]);
    expect(paid('simon-kunta')).toEqual([['international-house-of-sea-lapland', 'municipal_money', 10525]]);
  });

  it('finds another payer by any of its names, whatever stands in brackets after it', () => {
    expect(paid('toivola-luotolan-setlementti')).toEqual([
      ['kohtaamispaikka-mikseri', 'component', 1037.6],
      ['maahanmuuttaja-ohjaamo', 'component', 4349],
    ]);
    expect(paid('lapin-amk')).toEqual([]);
  });

  it('finds the share that the association pays in the place of Tornio, and no own share of a municipality', () => {
    expect(costSharesOf(bodyOf('toivola-luotolan-setlementti'), archive, documents).map(({ code, year, amountEur }) => [code, year, amountEur])).toEqual([['851', 'total', 30769]]);
    expect(costSharesOf(bodyOf('kemin-kaupunki'), archive, documents)).toEqual([]);
  });
});

it('the names of a body are all its spellings, in lower case', () => {
  expect([...bodyNames(bodyOf('rovala-opisto'), archive)]).toContain('rovala');
  expect(bodyNames(bodyOf('lapin-amk'), archive).has('lapin ammattikorkeakoulu oy')).toBe(true);
});
