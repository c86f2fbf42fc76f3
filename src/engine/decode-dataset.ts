import type { Dataset } from '../schema/dataset.ts';
import type { Municipality, NeedFigures, OwnNeed } from '../schema/municipality.ts';
import type { Project } from '../schema/project.ts';
import { isOwnNeed } from '../schema/sentence.ts';
import type { Term } from '../schema/vocabulary.ts';
import type { Answers } from './answers.ts';
import type { ResultTable } from './result-table.ts';
import { decodeRows } from './row-reader.ts';

/** The queries behind the first picture. */
export const DATASET_QUERIES = ['municipalities', 'needs', 'own_needs', 'projects', 'vocabulary'] as const;
export type DatasetQuery = (typeof DATASET_QUERIES)[number];

const PRECISIONS = ['day', 'month', 'year'] as const;

export const decodeMunicipalities = (table: ResultTable): readonly Municipality[] =>
  decodeRows('municipalities', table, (row): Municipality => {
    const finnish = row.text('name_fi');
    return {
      code: row.text('code'),
      name: { fi: finnish, sv: row.text('name_sv'), en: finnish }, // English has no names of its own for them
      samiNames: { se: row.textOrNull('name_se'), smn: row.textOrNull('name_smn'), sms: row.textOrNull('name_sms') },
      subRegionCode: row.text('sub_region_code'),
      subRegion: row.localText('sub_region'),
      listing: row.oneOf('listing', ['listed', 'partly_listed', 'mentioned_only']),
      landAreaKm2: row.number('land_area_km2'),
      seat: { latitude: row.number('seat_lat'), longitude: row.number('seat_lon') },
    };
  });

export const decodeNeeds = (table: ResultTable): readonly NeedFigures[] =>
  decodeRows('needs', table, (row): NeedFigures => ({
    code: row.text('code'),
    year: row.integer('year'),
    population: row.integerOrNull('population'),
    populationBasis: row.oneOfOrNull('population_basis', ['final', 'preliminary']),
    foreignLanguageShare: row.numberOrNull('foreign_language_share'),
    speakers: row.numberOrNull('foreign_language_speakers'),
    speakersLow: row.numberOrNull('foreign_language_speakers_low'),
    speakersHigh: row.numberOrNull('foreign_language_speakers_high'),
    speakersBasis: row.oneOfOrNull('foreign_language_speakers_basis', ['reported', 'estimated']),
  }));

/** Rows of one need follow each other. */
export const decodeOwnNeeds = (table: ResultTable): readonly OwnNeed[] => {
  const rows = decodeRows('own_needs', table, (row) => ({
    id: row.text('indicator'),
    name: row.localText('name'),
    figure: { code: row.text('code'), year: row.integer('year'), value: row.number('value'), sourceId: row.text('source_id') },
  }));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return [...names].flatMap(([id, name]) =>
    (isOwnNeed(id) ? [{ id, name, figures: rows.filter((row) => row.id === id).map(({ figure }) => figure) }] : []));
};

export const decodeProjects = (table: ResultTable): readonly Project[] =>
  decodeRows('projects', table, (row): Project => ({
    id: row.text('project_id'),
    name: row.text('name'),
    leadId: row.textOrNull('lead_org_id'),
    leadName: row.textOrNull('lead_name'),
    leadHome: row.oneOf('lead_home', ['region', 'elsewhere', 'unknown']),
    leadSeatCode: row.textOrNull('lead_home_code'),
    fund: row.text('fund'),
    scope: row.oneOf('scope', ['municipal', 'sub_regional', 'regional']),
    startYear: row.integerOrNull('first_year'),
    endYear: row.integerOrNull('last_year'),
    startDate: row.textOrNull('start_date'),
    startPrecision: row.oneOfOrNull('start_precision', PRECISIONS),
    endDate: row.textOrNull('end_date'),
    endPrecision: row.oneOfOrNull('end_precision', PRECISIONS),
    isAboutEmployment: row.flag('employment_integration'),
    themes: row.list('themes'),
    targetGroups: row.list('target_groups'),
    placeCodes: row.list('place_codes'),
    isRegionWide: row.flag('is_region_wide'),
    outsidePlaceCount: row.integer('places_named_outside'),
  }));

export const decodeVocabulary = (table: ResultTable): readonly Term[] =>
  decodeRows('vocabulary', table, (row): Term => ({
    kind: row.oneOf('kind', ['theme', 'target_group', 'fund', 'fund_family', 'organisation_type']),
    value: row.text('value'),
    parent: row.textOrNull('parent'),
    name: row.localText('name'),
    phrase: row.localText('phrase'),
    shortName: row.localText('short'),
    definition: row.localTextOrNull('definition'),
  }));

/** The dataset from the answers to its queries; throws a `DecodeError` that names query and column. */
export const decodeDataset = (answerTo: Answers<DatasetQuery>): Dataset => ({
  municipalities: decodeMunicipalities(answerTo('municipalities')),
  needs: decodeNeeds(answerTo('needs')),
  ownNeeds: decodeOwnNeeds(answerTo('own_needs')),
  projects: decodeProjects(answerTo('projects')),
  vocabulary: decodeVocabulary(answerTo('vocabulary')),
});
