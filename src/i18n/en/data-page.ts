import type { Messages } from '../text.ts';
import { data } from './data.ts';
import { dataArchive } from './data-archive.ts';
import { dataDefinitions } from './data-definitions.ts';
import { dataMethod } from './data-method.ts';
import { dataSlips } from './data-slips.ts';
import { dataSources } from './data-sources.ts';

/** What the page on data and method says. */
export const dataPage: Messages = { data, dataArchive, dataDefinitions, dataMethod, dataSlips, dataSources };
