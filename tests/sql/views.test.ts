import { describe, expect, it } from 'vitest';
import { csvRows, distinct, numberOrNull, realEngine, rowsOf, texts } from './real-package.ts';

const engine = realEngine();
const rate = (per: number, projects: number, base: number | null): number | null => (base === null || base === 0 ? null : (per * projects) / base);

describe('every view', () => {
  it('has a file and a place in the dictionary', () => {
    expect([...texts.views.keys()].sort()).toEqual(texts.dictionary.views.map(({ name }) => name).sort());
  });

  it.each([...texts.views])('%s begins with its meaning', (name, text) => {
    expect(text).toMatch(/^-- One row for /);
    expect(text).toContain(`create view ${name} as`);
  });

  it.each([...texts.views.keys()])('%s can be asked', async (name) => {
    expect((await engine.query(`from "${name}"`)).rowCount).toBeGreaterThan(0);
  });
});

describe('coverage', () => {
  it('equals a count in the files, for every municipality and year', async () => {
    const found = await rowsOf(engine, 'select * exclude (name_fi, name_sv, population_basis, foreign_language_speakers_basis) from coverage order by code, year');
    const area = new Map(csvRows('municipality').map((row) => [row['code'], Number(row['land_area_km2'])]));
    const listing = new Map(csvRows('municipality').map((row) => [row['code'], row['listing']]));
    const expected = csvRows('population').map((row) => {
      const { code = '' } = row;
      const named = distinct('reach', 'project_id', (reach) => reach['code'] === code && reach['basis'] !== 'region_wide').size;
      const wide = distinct('reach', 'project_id', (reach) => reach['code'] === code && reach['basis'] === 'region_wide').size;
      const [speakers, low, high] = ['', '_low', '_high'].map((end) => numberOrNull(row[`foreign_language_speakers${end}`]));
      return {
        code, year: Number(row['year']), listing: listing.get(code), projects_named: named, projects_region_wide: wide,
        population: Number(row['population']), foreign_language_share: numberOrNull(row['foreign_language_share']),
        foreign_language_speakers: speakers, foreign_language_speakers_low: low, foreign_language_speakers_high: high,
        land_area_km2: area.get(code),
        projects_per_10000_inhabitants: rate(10_000, named, Number(row['population'])),
        projects_per_1000_foreign_language_speakers: rate(1000, named, speakers ?? null),
        projects_per_1000_foreign_language_speakers_low: rate(1000, named, high ?? null),
        projects_per_1000_foreign_language_speakers_high: rate(1000, named, low ?? null),
        projects_per_1000_km2: rate(1000, named, area.get(code) ?? null),
      };
    }).sort((a, b) => (a.code === b.code ? a.year - b.year : a.code < b.code ? -1 : 1));
    expect(found).toEqual(expected);
    expect(found).toHaveLength(231);
  });

  it('has Kemi 2021 as the sources print it', async () => {
    expect(await rowsOf(engine, `select population, foreign_language_speakers, foreign_language_speakers_low as low,
      foreign_language_speakers_high as high, listing from coverage where code = '240' and year = 2021`))
      .toEqual([{ population: 19982, foreign_language_speakers: 926, low: 926, high: 926, listing: 'listed' }]);
  });
});

describe('reach_detail', () => {
  it('has the anchors for immigrants: 15 projects with places, 51 pairs, 8 for the whole of Lapland', async () => {
    expect(await rowsOf(engine, `
      select count(distinct project_id) filter (basis <> 'region_wide') as placed,
             count(*) filter (basis <> 'region_wide') as pairs,
             count(distinct project_id) filter (basis = 'region_wide') as region_wide
      from reach_detail join project_target_group using (project_id) where target_group = 'immigrants'`))
      .toEqual([{ placed: 15, pairs: 51, region_wide: 8 }]);
    expect(await rowsOf(engine, "select count(*) as projects from project_target_group where target_group = 'immigrants'")).toEqual([{ projects: 23 }]);
  });

  it('splits each project by the same part of it under both rules', async () => {
    expect(await rowsOf(engine, `
      select project_id from reach_detail where basis <> 'region_wide' group by project_id
      having abs(sum(share_equal) - sum(share_population)) > 1e-9 or sum(share_equal) > 1 + 1e-9
        or abs(sum(share_equal) - any_value(places_named_lapland / places_named_total)) > 1e-9`)).toEqual([]);
    expect(await rowsOf(engine, "select count(*) as n from reach_detail where basis = 'region_wide' and (share_equal is not null or share_population is not null)")).toEqual([{ n: 0 }]);
  });

  it('splits by population within what the project names in Lapland, by hand', async () => {
    // PerhEke names Kolari, Kemijärvi and Tornio, and four places outside Lapland.
    const inhabitants = new Map(csvRows('population').filter((row) => row['year'] === '2021').map((row) => [row['code'], Number(row['population'])]));
    const codes = ['273', '320', '851'];
    const sum = codes.reduce((total, code) => total + (inhabitants.get(code) ?? Number.NaN), 0);
    const found = await rowsOf(engine, "select code, share_equal, share_population from reach_detail where project_id = ? order by code", ['perheke']);
    expect(found).toEqual(codes.map((code) => ({ code, share_equal: 1 / 7, share_population: expect.closeTo(((inhabitants.get(code) ?? 0) / sum) * (3 / 7), 12) as number })));
  });

  it('splits by the population of the documents\' year', async () => {
    expect(await rowsOf(engine, 'select year from reference_year')).toEqual([{ year: 2021 }]);
    expect(await rowsOf(engine, `
      with of_2021 as (
        select reach.project_id, reach.code, population, sum(population) over (partition by reach.project_id) as together
        from reach join population using (code) where population.year = 2021 and reach.basis <> 'region_wide'
      )
      select project_id from of_2021 join reach_detail using (project_id, code)
      where abs(share_population - population / together * places_named_lapland / places_named_total) > 1e-12 or share_population is null`)).toEqual([]);
  });

  it('counts a region outside Lapland as one place', async () => {
    const found = await rowsOf(engine, `
      select project_id, any_value(places_named_total) - any_value(places_named_lapland) as outside
      from reach_detail where basis <> 'region_wide' group by project_id order by project_id`);
    for (const row of found) {
      expect(row['outside']).toBe(csvRows('project_area_outside').filter(({ project_id }) => project_id === row['project_id']).length);
    }
  });
});

describe('project_running_year', () => {
  it('follows the rule for every project', async () => {
    const found = await rowsOf(engine, 'select project_id, year from project_running_year order by project_id, year');
    const expected = csvRows('project').flatMap(({ project_id, start_date = '', end_date = '' }) => {
      const [start, end] = [start_date || end_date, end_date || start_date].map((date) => Number(date.slice(0, 4)));
      if (start === undefined || end === undefined || start === 0) return [];
      return Array.from({ length: end - start + 1 }, (_, index) => ({ project_id, year: start + index }));
    });
    expect(found).toEqual(expected.sort((a, b) => ((a.project_id ?? '') === (b.project_id ?? '') ? a.year - b.year : (a.project_id ?? '') < (b.project_id ?? '') ? -1 : 1)));
  });
});

describe('project_detail', () => {
  it('keeps one row a project and its lists sorted', async () => {
    const found = await rowsOf(engine, 'select project_id, themes, target_groups, lead_name, lead_home from project_detail order by project_id');
    expect(found).toHaveLength(227);
    const groups = csvRows('project_target_group');
    for (const row of found) {
      const own = groups.filter(({ project_id }) => project_id === row['project_id']).map(({ target_group }) => target_group).sort();
      expect(row['target_groups']).toBe(own.length === 0 ? null : own.join('|'));
      expect(row['lead_name']).not.toBeNull();
    }
  });

  it('tells where the lead body is at home', async () => {
    const homes = new Map(csvRows('organisation').map(({ org_id, home_in_lapland }) => [org_id, home_in_lapland]));
    const leads = csvRows('project').map(({ lead_org_id }) => homes.get(lead_org_id));
    expect(await rowsOf(engine, 'select lead_home, count(*) as n from project_detail group by lead_home order by lead_home')).toEqual([
      { lead_home: 'elsewhere', n: leads.filter((home) => home === 'no').length },
      { lead_home: 'region', n: leads.filter((home) => home === 'yes').length },
      { lead_home: 'unknown', n: leads.filter((home) => home === 'unknown').length },
    ]);
  });
});

describe('counts by municipality', () => {
  it('agree with the pairs, and keep true zeros', async () => {
    const found = await rowsOf(engine, "select code, projects from municipality_project_count where dimension = 'target_group' and value = 'immigrants' order by code");
    const immigrants = distinct('project_target_group', 'project_id', (row) => row['target_group'] === 'immigrants');
    expect(found).toEqual(csvRows('municipality').map(({ code = '' }) => ({
      code,
      projects: csvRows('reach').filter((row) => row['code'] === code && row['basis'] !== 'region_wide' && immigrants.has(row['project_id'] ?? '')).length,
    })).sort((a, b) => (a.code < b.code ? -1 : 1)));
    expect(await rowsOf(engine, 'select count(*) as n from municipality_project_count')).toEqual([{ n: 21 * (4 + 19 + 20 + 9) }]);
  });

  it('counts running projects once a year', async () => {
    expect(await rowsOf(engine, `
      select counted.code from municipality_year_count as counted where counted.projects_named <> (
        select count(distinct project_id) from reach_detail
        where code = counted.code and basis <> 'region_wide' and counted.year between first_year and last_year)`)).toEqual([]);
  });

  it('sets places of work against seats of lead bodies', async () => {
    const seats = new Map(csvRows('organisation').map(({ org_id, home_code }) => [org_id, home_code]));
    const led = csvRows('project').filter(({ lead_org_id }) => (seats.get(lead_org_id) ?? '') !== '').length;
    expect(await rowsOf(engine, 'select cast(sum(projects_led) as integer) as led, count(*) as n from lead_seat_count')).toEqual([{ led, n: 21 }]);
    expect(await rowsOf(engine, 'select code from lead_seat_count where projects_led_without_naming > projects_led')).toEqual([]);
  });
});

describe('bodies', () => {
  it('counts what each body does', async () => {
    const [found] = await rowsOf(engine, `select cast(sum(projects_led + projects_as_partner) as integer) as parts, count(*) as bodies,
      count(*) filter (is_network_member) as members from organisation_activity`);
    expect(found).toEqual({
      parts: csvRows('participation').length,
      bodies: csvRows('organisation').length,
      members: distinct('network_member', 'org_id', (row) => row['org_id'] !== '').size,
    });
  });

  it('has each pair once, with as many projects as it lists', async () => {
    expect(await rowsOf(engine, "select org_id_a from collaboration where org_id_a >= org_id_b or len(string_split(project_ids, '|')) <> projects")).toEqual([]);
    expect((await engine.query('from participation_detail')).rowCount).toBe(csvRows('participation').length);
  });
});

describe('esf_theme_balance', () => {
  it('leaves what is not printed empty', async () => {
    const found = await rowsOf(engine, 'select esf_theme, paid_eur, free_eur from esf_theme_balance order by esf_theme');
    expect(found).toEqual(csvRows('esf_theme').map((row) => ({
      esf_theme: row['esf_theme'] ?? '',
      paid_eur: numberOrNull(row['paid_eur']),
      free_eur: Number(row['frame_eur']) - Number(row['reserved_eur']),
    })).sort((a, b) => (a.esf_theme < b.esf_theme ? -1 : 1)));
  });
});
