import type { Destination } from '../../state/destinations.ts';
import type { QuestionLabel } from './question-labels.ts';
import {
  EVERYBODY, toData, toFactsOn, toGapsOf, toMapOf, toMunicipalityOf, toNetworkOf, toProgrammesOf, toProjectsOf, toTimelineOf, type AnswerLink, type Finding,
} from './question-targets.ts';

const link = (words: string, to: Destination, finds: Finding): AnswerLink => ({ words, to, finds });

const ROWS = 'tbody tr';

/** A part of a page below its heading, and what stands in it. */
const below = (heading: string, finds: Partial<Finding> = {}): Finding => ({ heading, data: ROWS, least: 1, says: null, ...finds });
/** What stands on a page whose heading the data make. */
const anywhere = (finds: Partial<Finding>): Finding => ({ heading: null, data: ROWS, least: 1, says: null, ...finds });
/** The map says every municipality in words, its figure among them. */
const onMap = (says: string): Finding => anywhere({ data: '.map-list [role="option"]', least: 21, says });

export const mapOfImmigrants = link('mapImmigrants', toMapOf({}), onMap('Kemi'));
export const mapOfAll = link('mapAll', toMapOf(EVERYBODY), onMap('Utsjoki'));
export const mapOfEmployers = link('mapEmployers', toMapOf({ targetGroups: ['employers_entrepreneurs'] }), onMap('Kemi'));
export const mapOfShares = link('mapShares', toMapOf({ measure: 'foreign_language_share' }), onMap('Tornio'));

export const projectsOfAll = link('projectsAll', toProjectsOf(EVERYBODY), anywhere({ data: '.projects-table tbody tr', least: 10 }));
export const projectsOfEu = link('projectsEu', toProjectsOf({ ...EVERYBODY, fundFamilies: ['eu_other', 'eu_structural'] }), anywhere({ data: '.projects-table tbody tr', least: 10, says: 'ESR' }));

export const verdicts = link('verdicts', toGapsOf({ section: 'verdicts' }), below('gapsVerdicts.sensitivity.title', { least: 21, says: 'Kemi' }));
export const holesByGroup = link('holesByGroup', toGapsOf({ section: 'holes', columns: 'targetGroup' }, EVERYBODY), below('gapsHoles.matrix.title.targetGroup', { least: 21, says: 'Tervola' }));
export const holesByTheme = link('holesByTheme', toGapsOf({ section: 'holes', columns: 'theme' }, EVERYBODY), below('gapsHoles.matrix.title.theme', { least: 21, says: 'Tervola' }));
export const headquarters = link('headquarters', toGapsOf({ section: 'headquarters' }, EVERYBODY), below('gaps.sections.headquarters', { least: 21, says: 'Rovaniemi' }));
export const call = link('call', toGapsOf({ section: 'call' }), below('gapsCall.table.heading', { least: 21, says: 'Rovaniemi' }));
export const funder = link('funder', toGapsOf({ section: 'funder', funder: 'esf_2014_2020' }), below('gaps.sections.funder', { least: 21, says: 'Tornio' }));
export const endings = link('endings', toGapsOf({ section: 'time' }, EVERYBODY), below('gapsTime.cliffs', { data: 'li' }));

export const timelineOfChain = link('timelineChain', toTimelineOf('chain'), below('timeline.chain.title', { data: 'svg text', least: 8, says: 'Mikseri' }));
export const timelineOfThemes = link('timelineThemes', toTimelineOf('theme'), anywhere({ data: '.timeline-name', least: 10 }));
export const timelineOfCalls = link('timelineCalls', toTimelineOf('theme'), below('timeline.dates.title', { data: 'summary', least: 4 }));

export const municipalityList = link('municipalityList', toMunicipalityOf(null), below('profile.overview.title', { least: 21, says: 'Utsjoki' }));
export const profileOfKemi = link('profileKemi', toMunicipalityOf('240'), below('profile.facts.title', { data: 'li, summary', says: null }));

export const members = link('members', toNetworkOf('members'), below('network.places.title', { least: 21, says: 'Enontekiö' }));
export const memberKinds = link('memberKinds', toNetworkOf('members'), below('network.members.title', { least: 39, says: 'Coronaria' }));
export const together = link('together', toNetworkOf('together'), below('networkTogether.pairsTable.title', { least: 10, says: 'Lapin' }));
export const bodies = link('bodies', toNetworkOf('bodies'), below('networkBodies.heading', { least: 50, says: 'Lapin yliopisto' }));
export const bodyOfEly = link('bodyEly', toNetworkOf('bodies', 'lapin-ely-keskus'), anywhere({ data: 'li, td', says: 'Parempi työelämä' }));
export const bodyOfMunicipalities = link('bodyPlaceholder', toNetworkOf('bodies', 'ph-kuntia'), anywhere({ data: 'li, td', says: 'Työnantajille välineitä' }));
export const sectors = link('sectors', toNetworkOf('sectors'), below('networkSectors.heading', { least: 15 }));

export const family = link('family', toProgrammesOf('family'), below('programmesFamily.tableTitle', { least: 16, says: 'Uraohjauksella työelämään' }));
export const familyCalls = link('familyCalls', toProgrammesOf('family'), below('programmesFamily.groupsTitle', { least: 2, says: '4a' }));
export const familyChange = link('familyChange', toProgrammesOf('family'), below('programmesFamily.change.title', { least: 3 }));

export const nationalReach = link('nationalReach', toProgrammesOf('national'), below('programmesNational.reachTitle', { least: 12, says: 'Jatkuva oppiminen' }));
export const nationalMoney = link('nationalMoney', toProgrammesOf('national'), below('programmesNational.money.title', { data: 'svg [data-theme]', least: 12, says: 'Jatkuva oppiminen' }));
export const nationalSpots = link('nationalSpots', toProgrammesOf('national'), below('programmesNational.spots.title', { data: 'li', least: 4, says: 'Kanta-Häme' }));
export const nationalPlaces = link('nationalPlaces', toProgrammesOf('national'), below('programmesNational.placesTitle', { least: 12 }));
export const nationalAreas = link('nationalAreas', toProgrammesOf('national'), below('programmesNational.areas.title', { least: 15 }));
export const nationalCalls = link('nationalCalls', toProgrammesOf('national'), below('programmesNational.calls.title', { least: 15 }));
export const nationalImmigrants = link('nationalImmigrants', toProgrammesOf('national', 'immigrants_everyday_life'), anywhere({ least: 5, says: 'Sie osaat ja kuulut' }));
export const nationalWorkingLife = link('nationalWorkingLife', toProgrammesOf('national', 'working_life'), anywhere({ least: 5, says: 'Parempi työelämä' }));

export const seaLapland = link('seaLapland', toProgrammesOf('seaLapland'), below('programmesSeaLapland.chain.projects', { data: 'li', least: 8, says: 'Mikseri' }));
export const seaLaplandLanguages = link('seaLaplandLanguages', toProgrammesOf('seaLapland'), below('programmesSeaLapland.languages.title', { least: 8, says: 'Venäjä' }));
export const seaLaplandClients = link('seaLaplandClients', toProgrammesOf('seaLapland'), below('programmesSeaLapland.clients.title', { data: 'p', says: '324' }));
export const costs = link('costs', toProgrammesOf('costs'), below('programmesCosts.payersTitle', { least: 6, says: 'Tornio' }));

export const sources: AnswerLink = { ...link('sources', toData, below('data.sections.sources', { least: 5, says: 'ESR+' })), hash: 'data-sources' };
export const speakers: AnswerLink = { ...link('speakers', toData, below('dataMethod.speakers.title', { data: 'p' })), hash: 'data-method-speakers' };

/** Facts of one kind that help to answer the question. */
export const facts = (label: QuestionLabel, kind: string): AnswerLink => link(`facts.${kind}`, toFactsOn(label, kind), anywhere({ data: '.facts-entry' }));

/** All facts that help to answer the question, however many kinds they are of. */
export const allFacts = (label: QuestionLabel): AnswerLink => link('facts.all', toFactsOn(label), anywhere({ data: '.facts-entry' }));
