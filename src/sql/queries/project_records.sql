-- The rest of each project's record, in id order, with its document. Lists joined by "|".
with inside as (
  select
    project_id,
    string_agg(code, '|' order by code) filter (where basis = 'named') as named_codes,
    string_agg(code, '|' order by code) filter (where basis = 'sub_region') as sub_region_codes,
    string_agg(code, '|' order by code) filter (where basis = 'region_wide') as region_wide_codes
  from reach
  group by project_id
),
outside as (
  select
    project_id,
    string_agg(area, '|' order by area) filter (where area_kind = 'municipality') as outside_municipalities,
    string_agg(area, '|' order by area) filter (where area_kind = 'region') as outside_regions
  from project_area_outside
  group by project_id
)
select
  project.project_id,
  project.intermediary,
  project.programme_period,
  project.budget_eur,
  project.coding_confidence,
  inside.named_codes, inside.sub_region_codes, inside.region_wide_codes,
  outside.outside_municipalities, outside.outside_regions,
  project.document,
  source.title_fi, source.title_sv, source.title_en, source.publisher, source.reference_date,
  project.evidence_lines,
  project.note
from project
join source on source.source_id = project.document
left join inside on inside.project_id = project.project_id
left join outside on outside.project_id = project.project_id
order by project.project_id;
