import { describe, expect, it } from 'vitest';
import { createText, extendText } from '../../src/i18n/text.ts';

const messages = { plain: 'Kunnat', place: '{{region.genitive}} kunnat', many_one: '{{shown}} hanke', many_other: '{{shown}} hanketta', two: '{{a}} ja {{b}}' };

describe('a text', () => {
  const { t } = createText('fi', messages);
  const one = { count: 1, shown: '1' };
  const two = { count: 2, shown: '2' };

  it('says the same again, and other values in their own words', () => {
    for (let round = 0; round < 2; round += 1) {
      expect([t('plain'), t('place'), t('many', one), t('many', two), t('two', { a: 'x', b: 'y' }), t('two', { a: 'y', b: 'x' })])
        .toEqual(['Kunnat', 'Lapin kunnat', '1 hanke', '2 hanketta', 'x ja y', 'y ja x']);
    }
  });

  it('goes on saying what is asked after thousands of others', () => {
    for (let shown = 0; shown < 12_000; shown += 1) t('many', { count: 2, shown });
    expect([t('many', two), t('many', { count: 2, shown: 11_999 })]).toEqual(['2 hanketta', '11999 hanketta']);
  });

  it('throws on a key that nobody wrote, each time', () => {
    for (let round = 0; round < 2; round += 1) expect(() => t('nowhere')).toThrow('nowhere');
  });

  it('has the words of a later area in a text of its own', () => {
    const later = extendText(createText('fi', messages), { more: 'Lisää' });
    expect([later.t('more'), later.t('plain')]).toEqual(['Lisää', 'Kunnat']);
  });
});
