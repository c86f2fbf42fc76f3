import type { Messages } from '../text.ts';
import { fileFault } from './file-fault.ts';
import { finding } from './finding.ts';
import { official } from './official.ts';
import { ownData } from './own-data.ts';
import { ownTemplate } from './own-template.ts';

/** What the page on own data and official figures says. */
export const ownDataPage: Messages = { fileFault, finding, official, ownData, ownTemplate };
