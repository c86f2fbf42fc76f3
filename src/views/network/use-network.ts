import { useMemo } from 'react';
import { bodyWorks, type BodyWork } from '../../analysis/body-work.ts';
import type { Text } from '../../i18n/text.ts';
import type { Body } from '../../schema/archive.ts';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { namesByCode } from '../shared/names-by-code.ts';
import type { PageProps } from '../shared/page-props.ts';
import { questionText } from '../shared/sentence-text.ts';
import { useText } from '../shared/text-context.tsx';

/** What the words about bodies are made from. */
export interface NetworkNaming {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly names: ReadonlyMap<MunicipalityCode, string>;
}

/** What all parts on bodies share. */
export interface Network {
  /** The work of every body, whatever the sentence asks. */
  readonly works: readonly BodyWork[];
  /** The sentence's projects: indices into the dataset's projects. */
  readonly selected: ReadonlySet<number>;
  readonly naming: NetworkNaming;
  /** The sentence in words. */
  readonly question: string;
}

export const useNetwork = ({ dataset, records, archive, documents, result }: PageProps): Network => {
  const text = useText();
  const works = useMemo(() => bodyWorks({ dataset, records, archive, documents }), [dataset, records, archive, documents]);
  const selected = useMemo(() => new Set(result.selected), [result]);
  const naming = useMemo(() => ({ text, dataset, names: namesByCode(dataset, text) }), [text, dataset]);
  const question = useMemo(() => questionText({ text, dataset, sentence: result.sentence }), [text, dataset, result]);
  return { works, selected, naming, question };
};

/** What kind of body it is, in words: "association". */
export const typeName = (type: string, { text, dataset }: Pick<NetworkNaming, 'text' | 'dataset'>): string =>
  termsOf(dataset, 'organisation_type').find(({ value }) => value === type)?.name[text.language] ?? type;

/** Where a body is at home: the municipality's name, or as much as is known. */
export const homeWords = ({ home, homeCode, homeName }: Pick<Body, 'home' | 'homeCode' | 'homeName'>, { text, names }: NetworkNaming): string =>
  (homeCode === null ? undefined : names.get(homeCode)) ?? homeName ?? text.t(`network.home.${home}`);
