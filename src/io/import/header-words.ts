import type { ImportField, ImportKind } from '../../schema/import-plan.ts';
import { foldText } from './fold-text.ts';

/**
 * Words that headers have in Finnish, Swedish and English, folded. A header that is one of `whole` is sure; one that
 * has one of `parts` in it (at the beginning of a word) is likely.
 */
interface Words {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
}

type FieldWords = Readonly<Partial<Record<ImportField, Words>>>;

const PROJECTS: FieldWords = {
  projectId: { whole: ['id', 'hankekoodi', 'hankenumero', 'hanketunnus', 'koodi', 'tunnus', 'projektkod', 'projektnummer', 'project id', 'project code', 'projectid', 'diaarinumero', 'nro', 'projekti id', 'hanke id', 'hankkeen tunnus', 'projektets id'], parts: ['hankekood', 'hanketunnu', 'hankenumer', 'projektkod', 'projektnum', 'project id', 'project code', 'diaarin'] },
  name: { whole: ['hanke', 'hankkeen nimi', 'nimi', 'projekti', 'projektin nimi', 'hankenimi', 'projekt', 'projektnamn', 'projektets namn', 'namn', 'project', 'project name', 'name', 'title', 'name of project', 'hankkeen nimi suomeksi'], parts: ['hankkeen nimi', 'hankenimi', 'projektin nimi', 'projektnamn', 'projektets namn', 'project name', 'project title', 'hanke'] },
  lead: { whole: ['toteuttaja', 'hakija', 'paatoteuttaja', 'vastuutaho', 'hallinnoija', 'hankkeen toteuttaja', 'sokande', 'genomforare', 'huvudgenomforare', 'projektagare', 'lead', 'lead partner', 'applicant', 'beneficiary', 'lead organisation', 'lead organization', 'organisaatio', 'toteuttajaorganisaatio', 'tuensaaja', 'stodmottagare'], parts: ['toteuttaja', 'hakija', 'vastuuorganis', 'hallinnoi', 'sokande', 'genomforar', 'projektagar', 'lead', 'applicant', 'beneficiar', 'tuensaaja'] },
  partners: { whole: ['kumppanit', 'osatoteuttajat', 'yhteistyokumppanit', 'partnerit', 'muut toteuttajat', 'partner', 'partners', 'samarbetspartner', 'samarbetspartners', 'delgenomforare', 'medsokande'], parts: ['kumppan', 'osatoteut', 'muut toteut', 'partner', 'samarbets', 'delgenomf', 'medsok'] },
  fund: { whole: ['rahoittaja', 'rahoitus', 'rahasto', 'rahoituslahde', 'rahoitusohjelma', 'finansiar', 'finansiering', 'fond', 'funder', 'fund', 'funding', 'funding source', 'ohjelma', 'program', 'programme', 'financier'], parts: ['rahoittaj', 'rahoituslahd', 'rahoitusohj', 'rahasto', 'finansi', 'fond', 'funder', 'funding sour', 'funding prog'] },
  start: { whole: ['alku', 'alkaa', 'alkupvm', 'aloitus', 'aloituspvm', 'alkamispaiva', 'alkamispvm', 'alkoi', 'start', 'startdatum', 'startar', 'borjar', 'borjan', 'begin', 'start date', 'begins', 'from', 'startdate', 'aloitusvuosi', 'alkuvuosi', 'startår', 'start year', 'alkaen'], parts: ['alkamis', 'aloitus', 'alku', 'alka', 'start', 'borja', 'begin'] },
  end: { whole: ['loppu', 'paattyy', 'loppupvm', 'paattymispaiva', 'paattymispvm', 'paattyi', 'slut', 'slutdatum', 'slutar', 'upphor', 'end', 'end date', 'ends', 'to', 'until', 'enddate', 'loppuvuosi', 'paattymisvuosi', 'end year', 'asti'], parts: ['paatty', 'loppu', 'slut', 'end', 'upphor', 'avslut'] },
  period: { whole: ['kesto', 'ajankohta', 'toteutusaika', 'hankeaika', 'aika', 'vuosi', 'vuodet', 'year', 'tid', 'tidsperiod', 'period', 'projekttid', 'duration', 'years', 'time', 'ar', 'aikataulu', 'hankkeen kesto', 'toteutusajankohta'], parts: ['toteutusaik', 'toteutusajank', 'hankeaik', 'ajankohta', 'aikataulu', 'tidsperiod', 'projekttid', 'period', 'kesto', 'genomforandetid'] },
  places: { whole: ['kunta', 'kunnat', 'alue', 'alueet', 'paikkakunta', 'paikkakunnat', 'kohdekunta', 'kohdekunnat', 'toteutusalue', 'toiminta-alue', 'kommun', 'kommuner', 'omrade', 'ort', 'orter', 'municipality', 'municipalities', 'area', 'place', 'places', 'location', 'kuntakoodi', 'kommunkod', 'toteutuspaikka', 'sijaintikunta', 'sijainti'], parts: ['kunta', 'kunnat', 'kunnan', 'kommun', 'municipal', 'toteutusalu', 'toiminta-alue', 'maantieteell', 'paikkakun', 'omrade', 'alue', 'area', 'location'] },
  regionWide: { whole: ['koko maakunta', 'maakunnallinen', 'koko alue', 'koko lappi', 'hela landskapet', 'hela regionen', 'region-wide', 'regionwide', 'whole region', 'all municipalities', 'koko alueen hanke', 'projekt for hela omradet', 'project of the whole region'], parts: ['maakunnalli', 'koko maakun', 'koko alue', 'hela landskap', 'hela region', 'hela omrade', 'whole region', 'region-wide'] },
  themes: { whole: ['teema', 'teemat', 'aihe', 'aihealue', 'toimintalinja', 'tema', 'teman', 'amne', 'theme', 'themes', 'topic', 'topics'], parts: ['teema', 'aihe', 'tema', 'theme', 'topic', 'toimintalinj', 'erityistavoit', 'insatsomrad'] },
  targetGroups: { whole: ['kohderyhma', 'kohderyhmat', 'malgrupp', 'malgrupper', 'target group', 'target groups', 'kenelle'], parts: ['kohderyhm', 'malgrupp', 'target group', 'kohdejoukko'] },
  employment: { whole: ['tyollisyys', 'tyollisyyshanke', 'kotoutuminen', 'tyollisyys ja kotoutuminen', 'sysselsattning', 'employment', 'employment or integration'], parts: ['tyollisyys', 'kotout', 'sysselsatt', 'employment', 'integration'] },
  budget: { whole: ['budjetti', 'kustannukset', 'kokonaiskustannukset', 'kustannusarvio', 'euroa', 'budget', 'kostnad', 'kostnader', 'totalkostnad', 'cost', 'total cost', 'euros', 'summa', 'tuki', 'stod', 'amount', 'eur', 'rahoitus eur', 'myonnetty rahoitus'], parts: ['budjet', 'kustannu', 'budget', 'kostnad', 'total cost', 'euro', 'myonnet', 'beviljat'] },
  summary: { whole: ['kuvaus', 'tiivistelma', 'sisalto', 'tavoite', 'tavoitteet', 'beskrivning', 'sammandrag', 'innehall', 'description', 'summary', 'abstract', 'julkinen tiivistelma'], parts: ['kuvaus', 'tiivistelm', 'tavoit', 'beskriv', 'sammandrag', 'descript', 'summary', 'sisalto'] },
};

const NEEDS: FieldWords = {
  municipality: { whole: ['kunta', 'alue', 'kuntakoodi', 'kunnan nimi', 'kuntanumero', 'kommun', 'kommunkod', 'omrade', 'region', 'municipality', 'area', 'code', 'koodi', 'municipality code', 'kunta 31.12', 'kuntanimi', 'paikkakunta'], parts: ['kunta', 'kunnan', 'kommun', 'municipal', 'alue', 'area', 'omrade'] },
  year: { whole: ['vuosi', 'ar', 'year', 'tilastovuosi', 'statistikar', 'ajankohta', 'aika', 'time', 'tid', 'vuonna'], parts: ['vuosi', 'year', 'tilastovuo'] },
  population: { whole: ['vakiluku', 'vaesto', 'asukasluku', 'asukkaat', 'asukkaita', 'vaestomaara', 'folkmangd', 'befolkning', 'invanare', 'population', 'inhabitants', 'vakiluku 31.12', 'total population', 'vaesto 31.12', 'folkmangd 31.12', 'population 31 dec'], parts: ['vakiluku', 'vaesto', 'asukas', 'folkmangd', 'befolkning', 'invanare', 'population', 'inhabitant'] },
  foreignLanguageShare: { whole: ['vieraskielisten osuus', 'vieraskielisten osuus, %', 'vieraskielisten osuus vaestosta, %', 'andel personer med frammande sprak', 'andel frammandesprakiga', 'share of foreign-language speakers', 'foreign-language share', 'vieraskieliset %', 'vieraskieliset, %', 'andel med frammande sprak, %', 'foreign-language share, %'], parts: ['vieraskielisten osuu', 'vieraskieliset %', 'vieraskieliset, %', 'vieraskielisten %', 'andel personer med framm', 'andel frammande', 'andel med frammande', 'foreign-language share', 'share of foreign', 'share of persons with foreign'] },
  foreignLanguageSpeakers: { whole: ['vieraskieliset', 'vieraskielisia', 'vieraskielisten maara', 'vieraskielisten lukumaara', 'frammandesprakiga', 'personer med frammande sprak', 'foreign-language speakers', 'foreign language speakers', 'antal frammandesprakiga', 'antal med frammande sprak'], parts: ['vieraskieli', 'frammandesprak', 'frammande sprak', 'foreign-language', 'foreign language'] },
  value: { whole: ['arvo', 'lukumaara', 'maara', 'osuus', 'varde', 'antal', 'andel', 'value', 'number', 'count', 'share', 'tarve', 'behov', 'need'], parts: ['lukumaar', 'osuus', 'andel', 'share', 'value', 'arvo', 'antal'] },
};

const BOUNDARIES: FieldWords = {
  code: { whole: ['kunta', 'koodi', 'kuntakoodi', 'code', 'natcode', 'kommunkod', 'kod', 'kuntanumero', 'municipality code', 'id', 'natcode_fi', 'kuntanro'], parts: ['kuntakood', 'kuntanum', 'kommunkod', 'code', 'natcode', 'kunta'] },
  name: { whole: ['nimi', 'name', 'name_fi', 'nimi_fi', 'namefin', 'kunnan nimi', 'nimi suomeksi', 'name_finnish', 'kuntanimi', 'municipality', 'nimi suomi'], parts: ['nimi', 'name_fi', 'namefin', 'name'] },
  nameSv: { whole: ['namn', 'name_sv', 'nimi_sv', 'nameswe', 'namn_sv', 'nimi ruotsiksi', 'namn pa svenska', 'nimi ruotsi'], parts: ['namn', 'name_sv', 'nimi_sv', 'nameswe', 'ruotsi'] },
  subRegion: { whole: ['seutukunta', 'seutu', 'seutukunnan nimi', 'ekonomisk region', 'sub-region', 'subregion', 'sub_region'], parts: ['seutu', 'ekonomisk region', 'sub-region', 'subregion', 'sub_region'] },
  landArea: { whole: ['maapinta-ala', 'pinta-ala', 'maa-ala', 'landareal', 'areal', 'land area', 'area', 'area_km2', 'land_area_km2', 'km2'], parts: ['pinta-ala', 'maapinta', 'landareal', 'land area', 'land_area', 'area'] },
};

const ORGANISATIONS: FieldWords = {
  organisation: { whole: ['organisaatio', 'nimi', 'toimija', 'yhteiso', 'organisaation nimi', 'jasen', 'organisation', 'namn', 'aktor', 'organization', 'name', 'body', 'organisation name', 'jarjesto', 'yhdistys'], parts: ['organis', 'toimija', 'yhteiso', 'aktor', 'nimi', 'namn', 'name', 'jasen', 'medlem', 'member'] },
  shortName: { whole: ['lyhenne', 'lyhyt nimi', 'forkortning', 'kortnamn', 'short name', 'abbreviation', 'acronym'], parts: ['lyhen', 'lyhyt', 'forkort', 'kortnamn', 'short', 'abbrev', 'acronym'] },
  organisationType: { whole: ['tyyppi', 'organisaatiotyyppi', 'laji', 'sektori', 'typ', 'organisationstyp', 'sektor', 'type', 'organisation type', 'sector', 'kind'], parts: ['tyyppi', 'sektori', 'typ', 'sector', 'laji'] },
  home: { whole: ['kotipaikka', 'kotikunta', 'kunta', 'paikkakunta', 'hemort', 'hemkommun', 'kommun', 'ort', 'seat', 'home', 'home municipality', 'municipality', 'city', 'sijaintikunta', 'postitoimipaikka'], parts: ['kotipaik', 'kotikun', 'kunta', 'paikkakun', 'hemort', 'hemkom', 'kommun', 'seat', 'home', 'municipal', 'city'] },
  country: { whole: ['maa', 'land', 'country', 'valtio'], parts: ['country'] },
};

export const HEADER_WORDS: Readonly<Record<ImportKind, FieldWords>> = { projects: PROJECTS, needs: NEEDS, boundaries: BOUNDARIES, organisations: ORGANISATIONS };

const folded = new WeakMap<Words, { readonly whole: ReadonlySet<string>; readonly parts: readonly string[] }>();

const foldedWords = (words: Words): { readonly whole: ReadonlySet<string>; readonly parts: readonly string[] } => {
  const known = folded.get(words) ?? { whole: new Set(words.whole.map(foldText)), parts: words.parts.map(foldText) };
  folded.set(words, known);
  return known;
};

/** How well a header names a field, 0 to 1. */
export const headerFit = (header: string, kind: ImportKind, field: ImportField): number => {
  const words = HEADER_WORDS[kind][field];
  if (words === undefined) return 0;
  const text = foldText(header.replaceAll('_', ' ')).replace(/[:*]+$/, '').trim();
  const raw = foldText(header);
  if (text === '') return 0;
  const { whole, parts } = foldedWords(words);
  if (whole.has(text) || whole.has(raw)) return 0.95;
  const bare = text.replace(/\s*[([].*$/, '').replace(/[\s,]*(?:19|20)\d{2}$/, '').trim();
  if (whole.has(bare)) return 0.9;
  const part = parts.find((each) => text.startsWith(each)) ?? parts.find((each) => ` ${text}`.includes(` ${each}`));
  return part === undefined ? 0 : text.startsWith(part) ? 0.75 : 0.6;
};
