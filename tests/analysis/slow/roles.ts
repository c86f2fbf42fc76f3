import type { Project } from '../../../src/schema/project.ts';
import type { Sentence } from '../../../src/schema/sentence.ts';
import { fitting } from '../slow-coverage.ts';
import { total } from './numerics.ts';
import { entriesAt, frameOf, splitOf, type Asked } from './picture.ts';

/** Lead seats against places of work, and what one funder does beside the others: distinct projects, plainly counted. */

/** From where projects are led. */
export interface SlowLed {
  readonly here: number;
  readonly capital: number;
  readonly elsewhereInRegion: number;
  readonly regionUnknownPlace: number;
  readonly outside: number;
  readonly unknown: number;
}

const ledFrom = (projects: readonly Project[], here: string | null, capital: string): SlowLed => {
  const at = (test: (project: Project) => boolean): number => projects.filter(test).length;
  return {
    here: at(({ leadSeatCode }) => leadSeatCode !== null && leadSeatCode === here),
    capital: at(({ leadSeatCode }) => leadSeatCode === capital && leadSeatCode !== here),
    elsewhereInRegion: at(({ leadSeatCode }) => leadSeatCode !== null && leadSeatCode !== capital && leadSeatCode !== here),
    regionUnknownPlace: at(({ leadSeatCode, leadHome }) => leadSeatCode === null && leadHome === 'region'),
    outside: at(({ leadSeatCode, leadHome }) => leadSeatCode === null && leadHome === 'elsewhere'),
    unknown: at(({ leadSeatCode, leadHome }) => leadSeatCode === null && leadHome === 'unknown'),
  };
};

/** One municipality of the frame. */
export interface SlowHeadquarters {
  readonly code: string;
  readonly work: number;
  readonly led: number;
  readonly from: SlowLed;
}

/** Work and lead of each place of the frame, and from where all selected projects are led. */
export const slowHeadquarters = ({ data, question }: Asked, capital: string): { readonly places: readonly SlowHeadquarters[]; readonly overall: SlowLed } => {
  const work: Asked = { data, question: { ...question, counted: 'projects', locationBasis: 'place_of_work' } };
  const lead: Asked = { data, question: { ...question, counted: 'projects', locationBasis: 'lead_seat' } };
  const selected = fitting(data, question);
  return {
    overall: ledFrom(selected, null, capital),
    places: frameOf(work).map((code) => {
      const working = entriesAt(code, selected, work);
      return {
        code,
        work: total(working.map(({ weight }) => weight)),
        led: total(entriesAt(code, selected, lead).map(({ weight }) => weight)),
        from: ledFrom(working.map(({ project }) => project), code, capital),
      };
    }),
  };
};

/** What a fund does at a place for a value. */
export interface SlowRole {
  readonly own: number;
  readonly others: number;
  readonly notStated: number;
  readonly role: 'alone' | 'alone_perhaps' | 'duplicates' | 'adds' | 'absent' | 'nobody';
}

const shares = (one: readonly string[], other: readonly string[]): boolean => one.some((value) => other.includes(value));

const yearsOf = ({ startYear, endYear }: Project): readonly string[] =>
  startYear === null || endYear === null ? [] : Array.from({ length: endYear - startYear + 1 }, (_, at) => String(startYear + at));

const roleAmong = (projects: readonly Project[], fund: string): SlowRole => {
  const own = projects.filter((project) => project.fund === fund);
  const others = projects.filter((project) => project.fund !== fund && project.fund !== 'not_stated');
  const notStated = projects.filter((project) => project.fund === 'not_stated').length;
  const isTwice = own.some((p) => others.some((q) => shares(p.themes, q.themes) && shares(p.targetGroups, q.targetGroups) && shares(yearsOf(p), yearsOf(q))));
  const beside = isTwice ? 'duplicates' : 'adds';
  const alone = notStated > 0 ? 'alone_perhaps' : 'alone';
  const role = own.length > 0 ? (others.length > 0 ? beside : alone) : (others.length > 0 ? 'absent' : 'nobody');
  return { own: own.length, others: others.length, notStated, role };
};

/** Every place of the frame: all its projects, and those of every theme or target group. */
export const slowFunderRoles = ({ data, question }: Asked, fund: string, columns: 'theme' | 'targetGroup'): readonly { readonly code: string; readonly overall: SlowRole; readonly cells: readonly SlowRole[] }[] => {
  const without: Sentence = {
    ...question, counted: 'projects', funds: [], fundFamilies: [],
    ...(columns === 'theme' ? { themes: [] } : { targetGroups: [] }),
  };
  const asked: Asked = { data, question: without };
  const selected = fitting(data, without);
  const values = data.vocabulary.filter(({ kind }) => kind === (columns === 'theme' ? 'theme' : 'target_group')).map(({ value }) => value);
  return frameOf(asked).map((code) => {
    const here = selected.filter((project) => splitOf(project, asked).has(code));
    const having = (value: string): readonly Project[] => here.filter((project) => (columns === 'theme' ? project.themes : project.targetGroups).includes(value));
    return { code, overall: roleAmong(here, fund), cells: values.map((value) => roleAmong(having(value), fund)) };
  });
};
