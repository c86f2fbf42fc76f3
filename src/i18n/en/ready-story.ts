import type { SameKeys } from '../text.ts';
import type { readyStory as fi } from '../fi/ready-story.ts';

export const readyStory = {
  title: 'Where projects do not reach: a network day in Lapland',
  nobody: 'none',
  steps: {
    register: {
      title: 'The register holds {{projects}} projects, and {{unplaced}} of them name no municipality',
      notes: 'The map shows how many projects name each municipality. There are {{municipalities}} municipalities, but only {{lists}} have a list of their own, whole or in part, in the register.\nThe figure of a hatched municipality is a lower bound: it is seen only when somebody else’s project names it. A project for the whole of Lapland colours no municipality; those are counted in a row of their own.\nAsk the room: of which municipality do you know projects that the map lacks?',
    },
    immigrants: {
      title: 'Projects for immigrants are known in {{reached}} of {{municipalities}} municipalities',
      notes: 'The register has {{selected}} projects whose target group is immigrants. {{placed}} of them name a municipality; the others are for the whole region or say no place.\nThe map’s colour sets projects against the number of foreign-language speakers: dark orange means much need and few projects.\nThe figure does not say whether projects were good, only where they reach.',
    },
    verdicts: {
      title: 'A hole, or the end of a list? A lower bound is no shortage',
      notes: 'Here each municipality is compared with what its foreign-language speakers would let one expect. The line shows how steady a small figure is.\nMunicipalities with a whole list of their own and still surely fewer projects than expected: {{short}}.\n{{unlisted}} municipalities have no list of their own. Of them we say “at least so many”, never that something is missing.',
    },
    groups: {
      title: 'For whom there are no projects: municipality by target group',
      notes: 'Each cell is one municipality and one target group. An empty cell in a municipality with a list of its own is a hole; elsewhere it may just as well be the list that is missing.\nThe order begins with the holes that are least likely by chance.\nSay aloud which holes you recognise and which surprise you.',
    },
    leads: {
      title: 'The home of the lead body is not the place of the work',
      notes: 'With each project counted in every municipality that it names there are {{places}} places. In {{share}} of them the lead body is from the same municipality.\nIn the others somebody from elsewhere leads the work. That is no reproach: many lead bodies work in several towns, and the seat is only the address of the administration.\nThis is why Katve counts projects by place of work unless you choose otherwise.',
    },
    endings: {
      title: 'What ends next, and does anybody go on?',
      notes: 'The list shows which projects end after the chosen day, and whether the same place has a successor on the same theme or for the same target group.\nMany projects state no end; they stand apart.\nThis is the list to begin the next call from.',
    },
    network: {
      title: 'The network’s list has {{names}} names, {{inside}} of them municipalities',
      notes: '{{outside}} municipalities are not in the list: {{outsideNames}}.\nThat a municipality is not in it does not mean that no work is done there. It means that it has no named member in this network.\nWho is missing from this room?',
    },
    chain: {
      title: 'The chain of Sea Lapland: {{projects}} projects one after the other, {{from}}–{{to}}',
      notes: 'Services for immigrants have been built one project at a time. The picture shows who paid and how much; a sum is said only for projects that state it.\nBelow the picture stands what stayed after the projects and what ended with the money.\nWhat of this chain could be used elsewhere in Lapland?',
    },
    call: {
      title: 'If a call were opened: where should it aim?',
      notes: 'The calculation proposes where a new project would lessen the differences most. You can change it: choose together how many projects, and how many municipalities in each.\nIt is a calculation on the register’s figures, no forecast. Municipalities with a lower bound take part as the register knows them, so check them before deciding.',
    },
    unknown: {
      title: 'What we cannot say, and who would know',
      notes: 'The questions are gathered from the network’s documents. The data answer some of them, some in part, and some not at all.\nBelow each answer it says what is missing and who would have it.\nLet us agree who here brings which piece of knowledge: that is today’s task.',
    },
  },
} as const satisfies SameKeys<typeof fi>;
