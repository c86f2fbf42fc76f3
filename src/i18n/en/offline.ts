import type { SameKeys } from '../text.ts';
import type { offline as fi } from '../fi/offline.ts';

export const offline = {
  state: {
    impossible: 'Katve cannot be used without a network: the browser or this address does not allow the app to be stored (https is needed).',
    absent: 'Katve is not stored for use without a network, because {{why}}.',
    storing: 'Katve is being stored in this browser so that it works without a network.',
    withoutEngine: 'Pages, exports and presentations already work without a network. The database is still being stored.',
    withoutEngineNow: 'There is no network. Pages, exports and presentations work from this browser. The database was not stored in time.',
    engineAbsent: 'Pages, exports and presentations work without a network, but SQL and own data do not: the database was not stored, because {{why}}.',
    engineAbsentNow: 'There is no network. Pages, exports and presentations work from this browser, but SQL and own data do not.',
    whole: 'Katve now works without a network.',
    wholeNow: 'There is no network. Katve works from this browser.',
  },
  why: {
    saveData: 'the browser is set to save data',
    removed: 'you removed the stored app',
    room: 'the browser does not have enough room for it',
    refused: 'the browser does not allow it',
    network: 'not all files could be fetched',
  },
  address: 'The data now open are fetched from the server each time and do not open without a network.',
  progress: 'Storing the database',
  store: 'Store for use without a network ({{megabytes}} MB)',
  more: 'What works and what is stored',
  title: 'Use without a network',
  points: {
    works: 'Without a network all pages work in three languages, as do maps, presentations, exports, SQL and own data.',
    needsNetwork: 'A network is needed for official figures that you fetch from a statistics service, and for data that you open from a folder on the server.',
    kept: 'This browser stores the app with its data ({{app}} MB) and the database ({{engine}} MB). Nothing is sent. The browser may remove them when room runs out or when Katve is not opened for a long time, so open Katve once more before you present.',
    update: 'When there is a network, the browser fetches a new version in the background. It comes into use only when you ask for it or when all windows of Katve are closed.',
    install: 'Katve can also be installed as an app from the menu of the browser.',
  },
  remove: 'Remove the stored app',
  removeNote: 'Removing loads the page anew from the network. Your own data and presentations stay.',
  removeOnline: 'The stored app can be removed when there is a network.',
  close: 'Close',
  update: {
    ready: 'There is a new version of Katve. Your view, own data and presentations are kept; an unfinished import and the steps of undo are not.',
    held_one: 'Katve is also open in another window. Close it, then load the new version.',
    held_other: 'Katve is also open in {{shown}} other windows. Close them, then load the new version.',
    load: 'Load the new version',
    later: 'Later',
  },
} as const satisfies SameKeys<typeof fi>;
