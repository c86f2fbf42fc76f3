import type { SameKeys } from '../text.ts';
import type { questionAnswers as fi } from '../fi/question-answers.ts';

/** Short answers to the questions: every figure and name in them is computed. */
export const questionAnswers = {
  tally: '{{name}} ({{shown}})',
  memberKinds: {
    municipality: 'municipalities', public_authority: 'public authorities', association: 'associations', business_association: 'business associations',
    business: 'companies', education: 'schools and universities', foundation: 'foundations',
  },
  Q1: {
    inside: '{{shown}} of the {{of}} municipalities are in the network: {{names}}.',
    outside: 'Not in it are {{names}}.',
  },
  Q2: {
    areas: 'Of the {{of}} projects in the register {{shown}} name a municipality or sub-region of Lapland, and {{regionWide}} name only the whole region.',
    least: 'Every municipality is named by some project; the fewest projects ({{shown}}) are recorded for {{names}}.',
    none: 'No project names {{names}}.',
  },
  Q3: {
    spots_one: 'There is {{shown}} statement on white spots of national themes; {{named}} names the place, and {{lapland}} is about Lapland.',
    spots_other: 'There are {{shown}} statements on white spots of national themes; {{named}} of them name the place, and {{lapland}} are about Lapland.',
    regions: '{{shown}} of {{of}} national projects state their region.',
  },
  Q5: {
    areas_one: 'In the classification of Statistics Finland the {{of}} municipalities of Lapland form one employment area: {{names}}.',
    areas_other: 'In the classification of Statistics Finland the {{of}} municipalities of Lapland belong to {{shown}} employment areas: {{names}}.',
  },
  Q6: {
    pilots: 'The documents hold {{shown}} statements on pilots, and {{named}} of them name the place.',
    lapland: '{{shown}} of them are in Lapland, of which {{national}} belong to national projects; {{inferred}} rest on inference.',
  },
  Q7: {
    bodies: 'A body of Lapland takes part in {{shown}} of {{of}} national projects.',
    area_one: 'Only {{known}} project states the area it works in, and for {{lapland}} of them that is in Lapland.',
    area_other: '{{known}} projects state the area they work in, and for {{lapland}} of them that is in Lapland.',
  },
  Q8: {
    groups: 'In the {{municipalities}} municipalities with a list of their own in the register there are projects for {{low}}–{{high}} of the {{of}} target groups.',
    nowhere: 'In none of them is there a project with this target group: {{names}}.',
  },
  Q9: {
    groups: '{{shown}} groups are named that services or statistics do not reach; the number of people is stated for {{known}} of them.',
  },
  Q10: {
    hoover: '{{share}} of the projects for immigrants would have to move to another municipality to be spread as foreign-language inhabitants are.',
    money: 'Of the money, the own share of one project is known by municipality: {{sum}} split into the shares of {{shown}} municipalities.',
  },
  Q11: {
    groups: '{{shown}} groups are named that the statistics miss.',
    known_one: 'The number of people is stated for one of them: {{persons}}.',
    known_other: 'The number of people is stated for {{shown}} of them: {{persons}}.',
  },
  Q12: {
    stages: 'The Ohjaamo in Kemi first served in {{first}} languages and in its extra time in {{extra}}; the project after it plans {{plan}}.',
    without: 'Of the largest language groups, these were without their own language in the extra time: {{names}}.',
  },
  Q14: {
    register: 'The register has {{shown}} projects for employers or entrepreneurs, and they name {{places}} municipalities of Lapland.',
    companies: 'National projects aim at {{numbers}} companies.',
  },
  Q15: {
    trades: 'Of the {{of}} trades short of labour in Sea Lapland, funded projects mention {{shown}}: {{names}}. Not mentioned: {{without}}.',
  },
  Q16: {
    numbers: 'Numbers aimed at: companies {{companies}}, people {{persons}}.',
    without_one: '{{shown}} of {{of}} aims has no number.',
    without_other: '{{shown}} of {{of}} aims have no number.',
  },
  Q17: {
    areas: 'Of {{of}} content areas {{yes}} have projects, {{waiting}} wait for a first decision or call, and {{none}} have none.',
  },
  Q19: {
    empty: 'In the {{municipalities}} municipalities with a list of their own in the register, {{shown}} of {{of}} pairs of municipality and target group have no project.',
    free: 'The national theme with the most money not yet reserved is {{theme}}: {{sum}}.',
  },
  Q20: {
    themes: 'The register sorts projects by theme, not by service: {{tallies}}. A project may have several themes.',
  },
  Q21: {
    promises: '{{shown}} promises are gathered from the strategies, and the project family has {{family}} projects or ideas to set them against.',
  },
  Q22: {
    themes: 'The model has {{shown}} development themes, and the project family has {{family}} projects or ideas.',
  },
  Q23: {
    levels: 'There are {{shown}} statements on the level of national themes: {{tallies}}.',
  },
  Q24: {
    last: 'The last project of the register ends on {{register}}, the last of the work with immigrants in Sea Lapland on {{seaLapland}}.',
    national: '{{shown}} of {{of}} national projects state their last day.',
  },
  Q26: {
    chain: '{{shown}} projects have carried the service over {{from}}–{{to}}.',
    gap_one: 'The longest break is {{months}} month: between {{from}} and {{to}}.',
    gap_other: 'The longest break is {{months}} months: one project ended on {{from}} and the next began on {{to}}.',
  },
  Q27: {
    calls: 'Of the {{of}} calls in the documents {{open}} were open on the day of the document, {{coming}} were coming and {{planned}} were planned.',
  },
  Q28: {
    vision: 'The vision of the network reaches to {{year}}.',
    none: 'None of the {{of}} projects with a known end reaches it: the last ends on {{date}}.',
    some_one: '{{shown}} of the {{of}} projects with a known end reaches it.',
    some_other: '{{shown}} of the {{of}} projects with a known end reach it.',
  },
  Q29: {
    network: 'The network had {{before}} bodies on {{beforeDate}} and {{after}} bodies on {{afterDate}}.',
    family: 'Of the {{of}} projects of the family the state is known for {{shown}}.',
  },
  Q30: {
    most: 'In most projects of the register: {{tallies}}.',
    none: 'Of the {{of}} named members of the network {{shown}} are in no project.',
  },
  Q31: {
    kinds: 'The {{of}} named members of the network by kind: {{tallies}}.',
  },
  Q34: {
    placeholders: '{{shown}} of the {{of}} projects of the family record a group without names as implementer: {{names}}.',
  },
  Q35: {
    leads_one: 'A body of Lapland leads {{shown}} national project: {{names}}.',
    leads_other: 'Bodies of Lapland lead {{shown}} national projects: {{names}}.',
  },
  Q36: {
    interfaces: 'The documents name {{shown}} interfaces between measures, {{lapland}} of them in Lapland.',
  },
  Q38: {
    joint: 'The documents name {{shown}} chances to work together.',
    unlisted: 'By their count there are {{inclusion}} regional projects in the coordination on inclusion and a little over {{learning}} in the network on learning, but neither are listed.',
  },
  Q39: {
    calls: 'Of the {{of}} projects and ideas of the family several aim at the same ESF+ objective: {{tallies}}.',
  },
  Q40: {
    free: 'The most money is free in the theme {{most}} ({{mostSum}}) and the least in {{least}} ({{leastSum}}).',
    paid_one: 'The sum paid is not stated for one of {{of}} themes.',
    paid_other: 'The sum paid is not stated for {{shown}} of {{of}} themes.',
  },
  Q41: {
    empty_one: '{{shown}} call brought no project that could be carried out.',
    empty_other: '{{shown}} calls brought no project that could be carried out.',
    short_one: '{{shown}} time there were fewer projects or less money used than planned.',
    short_other: '{{shown}} times there were fewer projects or less money used than planned.',
  },
  Q42: {
    paid: 'Of the {{of}} projects in Sea Lapland {{shown}} have money of municipalities, {{sum}} in all.',
    none: '{{none}} have none, and for {{unknown}} it is not stated.',
  },
  Q44: {
    family: 'Of the {{of}} projects and ideas of the family {{shown}} lean on EU money, from {{sources}} sources.',
    register: '{{shown}} of the {{of}} projects in the register have EU money.',
  },
  Q46: {
    rooting: 'There are {{shown}} statements on rooting, {{lapland}} of them about Lapland.',
  },
  Q47: {
    results: 'There are {{shown}} statements on results; {{known}} of them give a number and {{lapland}} are about Lapland.',
    clients: 'The Ohjaamo in Kemi had {{shown}} clients in all.',
  },
  Q49: {
    sources: 'The documents name {{shown}} registers or sources of data.',
    keepers: '{{shown}} of the {{of}} source documents of Katve do not say who keeps them.',
  },
  Q50: {
    mappings: 'The documents hold {{shown}} mappings, done or planned, {{lapland}} of them about Lapland.',
  },
} as const satisfies SameKeys<typeof fi>;
