import type { Destination } from '../../state/destinations.ts';
import type { QuestionLabel } from './question-labels.ts';
import {
  EVERYBODY, toData, toFactsOn, toGapsOf, toMapOf, toMunicipalityOf, toNetworkOf, toProgrammesOf, toProjectsOf, toTimelineOf, type AnswerLink, type Finding,
} from './question-targets.ts';

const link = (words: string, to: Destination, finds: Finding): AnswerLink => ({ words, to, finds });

/** The map says every municipality in words, its count among them. */
const onMap = (says: string | null = null): Finding => ({ heading: null, data: '.map-list [role="option"]', least: 21, says });
const onPage = (heading: string, finds: Pick<Finding, 'data'> & Partial<Finding>): Finding => ({ heading, least: 1, says: null, ...finds });

export const mapOfImmigrants = link('mapImmigrants', toMapOf({}), onMap('Kemi'));
export const mapOfAll = link('mapAll', toMapOf(EVERYBODY), onMap('Utsjoki'));
export const mapOfEmployers = link('mapEmployers', toMapOf({ targetGroups: ['employers_entrepreneurs'] }), onMap('Kemi'));
export const mapOfShares = link('mapShares', toMapOf({ measure: 'foreign_language_share' }), onMap('Kemi'));
export const projectsOfAll = link('projectsAll', toProjectsOf(EVERYBODY), onPage('app.pages.projects', { data: '.projects-table tbody tr', least: 10 }));
export const projectsOfEu = link('projectsEu', toProjectsOf({ ...EVERYBODY, fundFamilies: ['eu_other', 'eu_structural'] }), onPage('app.pages.projects', { data: '.projects-table tbody tr', least: 10 }));

export const verdicts = link('verdicts', toGapsOf({ section: 'verdicts' }), onPage('gaps.sections.verdicts', { data: '.result-table tbody tr', least: 21, says: 'Kemi' }));
export const holesByGroup = link('holesByGroup', toGapsOf({ section: 'holes', columns: 'targetGroup' }, EVERYBODY), onPage('gaps.sections.holes', { data: '.result-table tbody tr', least: 5 }));
export const holesByTheme = link('holesByTheme', toGapsOf({ section: 'holes', columns: 'theme' }, EVERYBODY), onPage('gaps.sections.holes', { data: '.result-table tbody tr', least: 5 }));
export const headquarters = link('headquarters', toGapsOf({ section: 'headquarters' }, EVERYBODY), onPage('gaps.sections.headquarters', { data: '.result-table tbody tr', least: 21, says: 'Rovaniemi' }));
export const call = link('call', toGapsOf({ section: 'call' }), onPage('gaps.sections.call', { data: '.result-table tbody tr' }));
export const funder = link('funder', toGapsOf({ section: 'funder', funder: 'esf_2014_2020' }), onPage('gaps.sections.funder', { data: '.result-table tbody tr', least: 21, says: 'Kemi' }));
export const endings = link('endings', toGapsOf({ section: 'time' }, EVERYBODY), onPage('gaps.sections.time', { data: '.result-table tbody tr' }));

export const timelineOfChain = link('timelineChain', toTimelineOf('chain'), onPage('timeline.heading', { data: 'main svg' }));
export const timelineOfThemes = link('timelineThemes', toTimelineOf('theme'), onPage('timeline.heading', { data: 'main svg' }));

export const municipalityList = link('municipalityList', toMunicipalityOf(null), onPage('profile.heading', { data: 'main table tbody tr', least: 21, says: 'Utsjoki' }));
export const profileOfKemi = link('profileKemi', toMunicipalityOf('240'), onPage('profile.heading', { data: 'main', says: 'Kemi' }));

export const members = link('members', toNetworkOf('members'), onPage('network.heading', { data: 'main table tbody tr', least: 39, says: 'Enontekiö' }));
export const together = link('together', toNetworkOf('together'), onPage('networkTogether.heading', { data: 'main svg' }));
export const bodies = link('bodies', toNetworkOf('bodies'), onPage('networkBodies.heading', { data: 'main table tbody tr', least: 10, says: 'Lapin yliopisto' }));
export const bodyOfEly = link('bodyEly', toNetworkOf('bodies', 'lapin-ely-keskus'), onPage('networkBodies.heading', { data: 'main', says: 'Parempi työelämä' }));
export const bodyOfMunicipalities = link('bodyPlaceholder', toNetworkOf('bodies', 'ph-kuntia'), onPage('networkBodies.heading', { data: 'main', says: 'Työnantajille välineitä' }));
export const sectors = link('sectors', toNetworkOf('sectors'), onPage('networkSectors.heading', { data: 'main table tbody tr', least: 5 }));

export const family = link('family', toProgrammesOf('family'), onPage('programmesFamily.heading', { data: 'main table tbody tr', least: 16, says: 'Uraohjauksella työelämään' }));
export const national = link('national', toProgrammesOf('national'), onPage('programmesNational.heading', { data: 'main table tbody tr', least: 12, says: 'Jatkuva oppiminen' }));
export const nationalImmigrants = link('nationalImmigrants', toProgrammesOf('national', 'immigrants_everyday_life'), onPage('programmesNational.heading', { data: 'main table tbody tr' }));
export const nationalWorkingLife = link('nationalWorkingLife', toProgrammesOf('national', 'working_life'), onPage('programmesNational.heading', { data: 'main table tbody tr', says: 'Parempi työelämä' }));
export const seaLapland = link('seaLapland', toProgrammesOf('seaLapland'), onPage('programmesSeaLapland.heading', { data: 'main table tbody tr', least: 8, says: 'Mikseri' }));
export const costs = link('costs', toProgrammesOf('costs'), onPage('programmesCosts.heading', { data: 'main table tbody tr', least: 6, says: 'Tornio' }));

export const sources: AnswerLink = { ...link('sources', toData, onPage('data.sections.sources', { data: '#data-sources tbody tr', least: 5 })), hash: 'data-sources' };
export const speakers: AnswerLink = { ...link('speakers', toData, onPage('data.sections.method', { data: '#data-method-speakers' })), hash: 'data-method-speakers' };

/** Facts of one kind that help to answer the question. */
export const facts = (label: QuestionLabel, kind: string, least: number): AnswerLink =>
  link(`facts.${kind}`, toFactsOn(label, kind), onPage('facts.heading', { data: 'main', least }));

/** All facts that help to answer the question, however many kinds they are of. */
export const allFacts = (label: QuestionLabel): AnswerLink => link('facts.all', toFactsOn(label), onPage('facts.heading', { data: 'main' }));
