import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate.ts';

const MESSAGES = {
  greeting: 'Hello {{name}}, hello {{name}}',
  deep: { er: { text: 'In {{region.genitive}} north, not {{region.none}} or {{Region}}.' } },
  projects_one: '{{shown}} project',
  projects_other: '{{shown}} projects',
  places: '{{count}} places',
};
const t = createTranslate('en', MESSAGES, { region: { genitive: 'Lapland’s' }, Region: { genitive: 'Lapland’s' } });

describe('a message', () => {
  it('has its values in every place', () => {
    expect(t('greeting', { name: 'Ada' })).toBe('Hello Ada, hello Ada');
    expect(t('greeting', { name: 0 })).toBe('Hello 0, hello 0');
  });

  it('has the words of the region, and shows a placeholder that has no value', () => {
    expect(t('deep.er.text')).toBe('In Lapland’s north, not {{region.none}} or {{Region}}.');
    expect(t('greeting')).toBe('Hello {{name}}, hello {{name}}');
  });

  it.each(['{{name}}', '$&', '$t(greeting)', '{{region.genitive}}', '<b>'])('shows a value as it stands: %s', (name) => {
    expect(t('greeting', { name })).toBe(`Hello ${name}, hello ${name}`);
  });

  it.each([[0, '0 projects'], [1, '1 project'], [1.5, '1.5 projects'], [2, '2 projects']])('takes the plural form of %s', (count, expected) => {
    expect(t('projects', { count, shown: String(count) })).toBe(expected);
    expect(t('places', { count })).toBe(`${String(count)} places`);
  });

  it('takes the plural form of its language', () => {
    const finnish = createTranslate('fi', { a_one: 'yksi', a_other: 'monta' }, {});
    expect([0, 1, 2].map((count) => finnish('a', { count }))).toEqual(['monta', 'yksi', 'monta']);
  });

  it.each(['none', 'deep', 'deep.er', 'deep.er.text.more', 'projects', 'constructor', 'greeting.length', ''])('is missed under the key "%s"', (key) => {
    expect(() => t(key)).toThrow(`No text for "${key}"`);
  });
});
