import type { ChainGap, ChainLink, ChainThread, ProjectChain } from '../../analysis/project-chain.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { SettlementProjectRow } from '../../schema/document-rows.ts';
import type { ExportTable } from '../../schema/export-content.ts';
import type { Text } from '../../i18n/text.ts';
import { lineRangesText, documentLines } from '../shared/document-lines.ts';
import { periodText, writtenDate } from '../shared/period-text.ts';

/** Threads whose service has a name in Katve's words, by the id of their first project. */
const NAMED_THREADS: readonly string[] = ['mikseri-projekti', 'meri-lapin-aitien-kotoutuminen', 'maahanmuuttaja-ohjaamo'];

/** What service a thread carries; without a name of its own, that of its first project. */
export const threadName = ({ id, projects }: ChainThread, { t }: Text): string => (NAMED_THREADS.includes(id) ? t(`timeline.chain.threads.${id}`) : (projects[0]?.name ?? id));

/** The time between two projects in words; what coarse dates leave open is said. */
export const chainGapWords = (gap: ChainGap | null, { t, format }: Text): string => {
  if (gap === null) return t('timeline.chain.gap.unknown');
  const isCoarse = gap.mostDays !== gap.leastDays;
  const perhaps = isCoarse ? ` ${t('timeline.chain.gap.coarse', { days: format.integer(Math.max(0, gap.mostDays)) })}` : '';
  if (gap.leastDays < 0) return t('timeline.chain.gap.overlap', { count: -gap.months, shown: format.integer(-gap.months) }) + perhaps;
  if (gap.leastDays === 0) return t('timeline.chain.gap.none') + perhaps;
  if (gap.months === 0) return t('timeline.chain.gap.days', { count: gap.leastDays, shown: format.integer(gap.leastDays) }) + perhaps;
  return t('timeline.chain.gap.months', { count: gap.months, shown: format.integer(gap.months) }) + perhaps;
};

/** A link in a sentence: what ended when, what began when, the time between and what ran meanwhile. */
export const chainLinkWords = ({ from, to, gap, meanwhile }: ChainLink, text: Text): string => {
  const { t, format } = text;
  const base = t('timeline.chain.link', {
    from: from.name, to: to.name,
    end: writtenDate(text, from.endDate, from.endPrecision) ?? t('timeline.precision.none'),
    start: writtenDate(text, to.startDate, to.startPrecision) ?? t('timeline.precision.none'),
    gap: chainGapWords(gap, text),
  });
  return meanwhile.length === 0 ? base : `${base} ${t('timeline.chain.meanwhile', { names: format.list(meanwhile.map(({ name }) => name)) })}`;
};

/** What the register says of the same project, where it says something else; `null` where it agrees. */
export const registerWords = (row: SettlementProjectRow, dataset: Dataset, text: Text): string | null => {
  const { t } = text;
  if (row.projectId === null) return t('timeline.chain.notInRegister');
  const project = dataset.projects.find(({ id }) => id === row.projectId);
  if (project === undefined) return t('timeline.chain.notInRegister');
  const [here, there] = [periodText(text, row), periodText(text, project)];
  return here === there ? null : t('timeline.chain.inRegister', { period: there });
};

/** What the chain comes to: its years, threads and breaks, and how many links are stated. */
export const chainLead = ({ threads, window }: ProjectChain, text: Text): readonly string[] => {
  const { t, format } = text;
  if (window === null) return [];
  const projects = threads.reduce((sum, thread) => sum + thread.projects.length, 0);
  const links = threads.flatMap((thread) => thread.links.map((link) => ({ thread, link })));
  const breaks = links.filter(({ link }) => (link.gap?.leastDays ?? 0) > 0);
  const stated = links.filter(({ link }) => !link.fact.inferred).length;
  return [
    t('timeline.chain.lead', { years: format.range(String(window.from), String(window.to)), projects: t('shared.projects', { count: projects, shown: format.integer(projects) }), threads: format.integer(threads.length) }),
    breaks.length === 0 ? t('timeline.chain.noBreaks') : breaks.map(({ thread, link }) => t('timeline.chain.break', {
      thread: threadName(thread, text), gap: chainGapWords(link.gap, text), from: link.from.name, to: link.to.name,
    }) + (link.meanwhile.length === 0 ? '' : ` ${t('timeline.chain.meanwhile', { names: format.list(link.meanwhile.map(({ name }) => name)) })}`)).join(' '),
    t('timeline.chain.stated', { stated: format.integer(stated), count: links.length, shown: format.integer(links.length) }),
  ];
};

/** The chain as a table: a row for each project. */
export const chainTable = ({ threads }: ProjectChain, dataset: Dataset, text: Text): ExportTable => {
  const { t } = text;
  return {
    columns: ['thread', 'project', 'period', 'before', 'gap', 'ground', 'register', 'source'].map((key) => ({ label: t(`timeline.columns.${key}`), kind: 'text' as const })),
    rows: threads.flatMap((thread) => thread.projects.map((row) => {
      const link = thread.links.find(({ to }) => to.id === row.id);
      return [
        threadName(thread, text), row.name, periodText(text, row), link?.from.name ?? null,
        link === undefined ? null : chainGapWords(link.gap, text),
        link === undefined ? null : t(`factItem.ground.${link.fact.inferred ? 'inferred' : 'stated'}`),
        registerWords(row, dataset, text), documentLines(row).map(({ ranges }) => lineRangesText(ranges, text)).join('; '),
      ];
    })),
  };
};
