import type { SameKeys } from '../text.ts';
import type { dataSlips as fi } from '../fi/data-slips.ts';

export const dataSlips = {
  intro: 'The documents have places that do not add up. Katve does not correct them: it shows the figure as it stands and names the difference. Places found: {{shown}}.',
  stands: 'In the document',
  shown: 'In Katve',
  total: 'in all',
  euro: '{{amount}} euros',
  whole: 'The whole document',
  items: {
    clientTable: {
      title: 'The clients of the Maahanmuuttaja Ohjaamo do not add up',
      stands: 'Clients are split by activity, but the sum of the categories differs from the stated number of clients.',
      detail: '{{date}}: categories in all {{sum}}, stated {{stated}}, difference {{difference}}',
      shown: 'Both figures as they stand. Counts of 1–4 are withheld (“under 5”), and the sum is then a range.',
    },
    regionRow: {
      title: 'The row “{{label}}” is not Lapland',
      stands: 'The row has {{persons}} foreign-language speakers and {{share}}. The figure is exactly the sum of the {{count}} municipalities below it: {{names}}.',
      shown: 'The figure is used only as the sum of these municipalities, never as Lapland’s.',
    },
    fundingSums: {
      title: 'Parts of the funding do not make the total',
      stands: 'The payers’ amounts together differ from the project’s total. No reason is given.',
      detail: '{{name}}: parts {{sum}}, total {{stated}}, difference {{difference}}',
      shown: 'The parts and the total as they stand, with the difference beside them.',
    },
    fundingShares: {
      title: 'Funding shares do not match the euros',
      stands: 'The stated percentage differs from the one that the euros give.',
      detail: '{{name}}, {{payer}}: stated {{stated}}, from the euros {{actual}}',
      shown: 'Katve shows the euros and the stated share.',
    },
    clientHeading: {
      title: 'The Ohjaamo’s extra time has two end years',
      stands: 'By the heading the extra time ends in {{stated}}; elsewhere the project ends on {{end}}.',
      shown: 'The project ends on {{end}}.',
    },
    flatRate: {
      title: 'The flat rate is rounded down',
      stands: 'Other costs are a flat {{rate}} of the wages, but the printed figure is a little lower.',
      detail: '{{year}}: printed {{stated}}, computed {{sum}}, difference {{difference}}',
      shown: 'The printed figure. The document’s own sums are made from it.',
    },
    costShares: {
      title: 'Rounding in the municipalities’ shares of the costs',
      stands: 'The municipalities’ shares add up to a little less than the printed total.',
      detail: '{{year}}: shares {{sum}}, printed {{stated}}, difference {{difference}}',
      shown: 'Both as they stand.',
    },
    otherPayer: {
      title: '{{name}} shares the costs but is not in the project’s area',
      stands: 'The municipality’s computed share is {{amount}}, but {{payer}} pays it. The list of the project’s area leaves the municipality out.',
      shown: 'The share stands with the one who pays it, not as the municipality’s money.',
    },
    sameNames: {
      title: 'Projects of the same name',
      stands: 'Different projects in the register have the same name.',
      detail: '{{name}}: {{count}} projects',
      shown: 'They are different projects, because lead body, funding or area differs.',
    },
    nameYears: {
      title: 'The years in the name differ from the project’s dates',
      stands: 'The project’s name has other years than its funding cell.',
      detail: '{{name}}: {{years}}',
      shown: 'The dates are those of the funding cell.',
    },
    clippedAreas: {
      title: 'Clipped area cells',
      stands: 'In {{count}} rows the list of areas is cut off.',
      detail: '{{name}} ({{section}})',
      shown: 'A project’s area is the union of all its rows. Where another row is whole, nothing is missing; otherwise the figure is a lower bound.',
    },
    clippedEnds: {
      title: 'Clipped end date',
      stands: 'The last digit of the end date is missing in one list and there in another.',
      detail: '{{name}}',
      shown: 'The end date is taken from the whole row.',
    },
    lostList: {
      title: 'The end of a lost list',
      stands: 'At the end of Tornio’s list stand {{count}} rows that do not belong to it: {{repeated}} repeat projects of Tornio, and {{other}} name another municipality but not Tornio. The heading of the list is lost.',
      shown: 'The rows are read as the end of Ylitornio’s list, so Ylitornio is partly listed.',
    },
    regionAndNames: {
      title: 'Lapland and three municipalities in brackets: {{name}}',
      stands: 'The area is Lapland, followed by municipalities in brackets.',
      shown: 'The project reaches those in brackets: {{names}}. It does not count as region-wide.',
    },
    otherDescription: {
      title: 'Wrong description: {{name}}',
      stands: 'The project carries the description of another project.',
      shown: 'The target group is read from its name and bodies, and the coding is marked as unsure.',
    },
    wrongColumn: {
      title: 'Partners in the wrong column: {{name}}',
      stands: 'The funder’s cell also holds a list of partners.',
      shown: 'The funder is the beginning of the cell. The partners were not moved.',
    },
    interleaved: {
      title: 'Two rows mixed up',
      stands: 'The row “{{second}}” lies inside the row “{{first}}”.',
      shown: 'The rows have been taken apart.',
    },
    yearlessStart: {
      title: 'Start date without a year: {{name}}',
      stands: 'Only day and month of the start are given.',
      shown: 'The year is that of the end date.',
    },
    severalPeriods: {
      title: 'Several periods: {{name}}',
      stands: 'The project has several periods with breaks between them.',
      shown: 'It runs from the start of the first to the end of the last.',
    },
    unfunded: {
      title: 'No funder',
      stands: 'The register names no funder for {{count}} projects.',
      shown: 'The funder is “not stated”. It has not been guessed.',
    },
    undated: {
      title: 'No dates',
      stands: 'The register does not say when {{count}} projects ran.',
      shown: 'They count when no years are chosen.',
    },
    networkCount: {
      title: 'The network’s size and its list differ',
      stands: 'The document speaks of {{stated}} members, but its list has {{sum}} names.',
      shown: 'Katve shows the {{sum}} named members and mentions the stated number.',
    },
    lostColours: {
      title: 'The colours of the project family are lost',
      stands: 'Colours told the state of the {{count}} projects, and the text no longer has them.',
      shown: 'The state is inferred from the dates for {{known}} projects. For the others it is not known.',
    },
    unnamedBodies: {
      title: 'Bodies without a name',
      stands: '{{count}} project ideas name only a group of bodies, such as municipalities, and no names.',
      detail: '{{name}}',
      shown: 'The group as it stands. No municipality has been guessed.',
    },
    themeCounts: {
      title: 'The ESF+ themes count projects in different ways',
      stands: 'Some themes count single projects, others groups of projects. The coordination project is in the count of {{withCoordination}} themes and left out in {{withoutCoordination}}. Themes without a number: {{unstated}}.',
      shown: 'The themes’ numbers of projects are never added up.',
    },
    coordinationFrame: {
      title: 'A theme whose money is the coordination’s alone',
      stands: '{{name}}: the frame of {{frame}} is the coordination’s part only. The specific objective as a whole has more.',
      shown: 'The frame is shown as the coordination’s part and not compared with other themes.',
    },
    notYetPaid: {
      title: 'No amount paid is given',
      stands: '{{names}}: for money paid, the document says that there is none yet.',
      shown: 'The cell is empty, not zero.',
    },
    themePeriod: {
      title: 'One theme ends before the others',
      stands: '{{name}}: its period ends in {{end}}, although the rest of the money is to go into a new call.',
      shown: 'The period as printed.',
    },
    laterThanDate: {
      title: 'Details later than the reference date',
      stands: 'The document’s reference date is {{date}}, but it has projects that were decided on or began later.',
      shown: 'The projects are there, and the reference date is that of the money.',
    },
    repeatedProjects: {
      title: 'The same projects twice',
      stands: '{{name}}: some of the projects are listed twice.',
      shown: 'Each project is there once.',
    },
    missingUnit: {
      title: 'An amount without a unit',
      stands: '{{name}}: the amount for the next call is printed as {{stated}}. Millions are probably meant.',
      shown: 'The amount is not among the figures, because its unit would be a guess.',
    },
    lonePart: {
      title: 'A main body without other parts: {{name}}',
      stands: 'The project is marked as the main body’s part, but there is no group code and no other part.',
      shown: 'The project stands as a single project.',
    },
    earlyStart: {
      title: 'Projects begin before the decision',
      stands: '{{name}}: the first projects are said to have begun before all decisions were made.',
      shown: 'Katve gives these projects no start date.',
    },
  },
} as const satisfies SameKeys<typeof fi>;
