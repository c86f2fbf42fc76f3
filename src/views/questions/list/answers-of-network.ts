import { MEMBER_TYPES } from '../../../schema/document-rows.ts';
import { count, factOf, factsOfKind, isInLapland, names, places, tallied, type Material, type Name, type Said } from './said.ts';

const shortNameOf = ({ archive }: Material): ((id: string) => string) => {
  const byId = new Map(archive.bodies.map((body) => [body.id, body.shortName ?? body.name]));
  return (id) => byId.get(id) ?? id;
};

/** Q1: municipalities in the network and those that are not. */
export const networkMunicipalities = ({ dataset, documents }: Material): readonly Said[] => {
  const codes = new Set(documents.networkMembers.flatMap(({ code }) => code ?? []));
  const inside = dataset.municipalities.filter(({ code }) => codes.has(code));
  const outside = dataset.municipalities.filter(({ code }) => !codes.has(code));
  return [
    { key: 'Q1.inside', figures: { shown: count(inside.length), of: count(dataset.municipalities.length), names: places(inside.map(({ name }) => name)) } },
    ...(outside.length === 0 ? [] : [{ key: 'Q1.outside', figures: { names: places(outside.map(({ name }) => name)) } }]),
  ];
};

/** Q30: the two bodies with most projects of the register, and members of the network that are in no project of register, family or national themes. */
export const whoWithWhom = (material: Material): readonly Said[] => {
  const { records, documents, archive } = material;
  const inRegister = [...records.values()].flatMap(({ bodies }) => [...new Set(bodies.map(({ id }) => id))]);
  const active = new Set([...inRegister, ...documents.familyProjects.flatMap(({ bodyIds }) => bodyIds), ...archive.nationalProjects.flatMap(({ parts }) => parts.map(({ bodyId }) => bodyId))]);
  const none = documents.networkMembers.filter(({ bodyId }) => !active.has(bodyId));
  return [
    { key: 'Q30.most', figures: { tallies: { kind: 'tallies', tallies: tallied(inRegister, shortNameOf(material)).slice(0, 2) } } },
    { key: 'Q30.none', figures: { of: count(documents.networkMembers.length), shown: count(none.length) } },
  ];
};

/** Q31: members of the network by kind. */
export const memberKinds = ({ documents }: Material): readonly Said[] => {
  const kinds = MEMBER_TYPES.map((type) => ({ name: { key: `memberKinds.${type}` }, count: documents.networkMembers.filter((member) => member.type === type).length }));
  return [{ key: 'Q31.kinds', figures: { of: count(documents.networkMembers.length), tallies: { kind: 'tallies', tallies: [...kinds].sort((a, b) => b.count - a.count) } } }];
};

/** Q34: projects of the family that name no body behind a collective word, and those words. */
export const placeholders = ({ documents, archive }: Material): readonly Said[] => {
  const holders = archive.bodies.filter(({ type, country }) => type === 'network_placeholder' && country === 'FI');
  const found = documents.familyProjects.filter(({ bodyIds }) => holders.some(({ id }) => bodyIds.includes(id)));
  const used = holders.filter(({ id }) => found.some(({ bodyIds }) => bodyIds.includes(id)));
  return [{ key: 'Q34.placeholders', figures: { of: count(documents.familyProjects.length), shown: count(found.length), names: names(used.map(({ name }) => name.replace('…', ''))) } }];
};

/** Q35: national projects that a body of Lapland leads. */
export const nationalLeads = (material: Material): readonly Said[] => {
  const { archive } = material;
  const home = new Set(archive.bodies.filter(({ home }) => home === 'region').map(({ id }) => id));
  const led = archive.nationalProjects.filter(({ leadId }) => leadId !== null && home.has(leadId));
  const words = led.map(({ name, leadId }): Name => `${name} (${leadId === null ? '' : shortNameOf(material)(leadId)})`);
  return [{ key: 'Q35.leads', count: led.length, figures: { shown: count(led.length), names: names(words) } }];
};

/** Q36: interfaces between measures that the documents name, and those in Lapland. */
export const sharedGround = (material: Material): readonly Said[] => {
  const found = factsOfKind(material, 'synergy').filter(({ questions }) => questions.includes('Q36'));
  return [{ key: 'Q36.interfaces', figures: { shown: count(found.length), lapland: count(found.filter(isInLapland(material)).length) } }];
};

/** Q38: joint work that the documents name, and the numbers of regional projects that they do not list. */
export const jointWork = (material: Material): readonly Said[] => {
  const found = factsOfKind(material, 'synergy').filter(({ questions }) => questions.includes('Q38'));
  const inclusion = factOf(material, 'result-osallisuustuki-regional-projects')?.valueLow ?? null;
  const learning = factOf(material, 'coverage-oppiminen-regional-count')?.valueLow ?? null;
  return [
    { key: 'Q38.joint', figures: { shown: count(found.length) } },
    ...(inclusion === null || learning === null ? [] : [{ key: 'Q38.unlisted', figures: { inclusion: count(inclusion), learning: count(learning) } }]),
  ];
};

/** Q39: objectives and calls at which several ideas of the family aim. */
export const sameCall = ({ documents }: Material): readonly Said[] => {
  const aims = tallied(documents.familyProjects.flatMap(({ callOrObjective }) => callOrObjective ?? []), (aim) => aim).filter((tally) => tally.count > 1);
  return [{ key: 'Q39.calls', figures: { of: count(documents.familyProjects.length), tallies: { kind: 'tallies', tallies: aims } } }];
};
