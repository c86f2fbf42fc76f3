-- One row for each project, with the names behind its codes and its lists joined by "|".
-- lead_home says where the lead body is at home: region (in Lapland), elsewhere, unknown.
create view project_detail as
with themes as (
  select project_id, string_agg(theme, '|' order by theme) as themes
  from project_theme
  group by project_id
),
target_groups as (
  select project_id, string_agg(target_group, '|' order by target_group) as target_groups
  from project_target_group
  group by project_id
),
running as (
  select project_id, min(year) as first_year, max(year) as last_year
  from project_running_year
  group by project_id
),
partners as (
  select project_id, count(*) as partners
  from participation
  where role = 'partner'
  group by project_id
)
select
  project.project_id,
  project.name,
  project.lead_org_id,
  lead.name as lead_name,
  lead.type as lead_type,
  case lead.home_in_lapland when 'yes' then 'region' when 'no' then 'elsewhere' else 'unknown' end as lead_home,
  lead.home_municipality as lead_home_municipality,
  lead.home_code as lead_home_code,
  cast(coalesce(partners.partners, 0) as integer) as partners,
  project.fund,
  fund.fund_family,
  fund.name_fi as fund_name_fi,
  fund.name_sv as fund_name_sv,
  fund.name_en as fund_name_en,
  project.start_date,
  project.start_precision,
  project.end_date,
  project.end_precision,
  running.first_year,
  running.last_year,
  project.scope,
  project.employment_integration,
  project.budget_eur,
  themes.themes,
  target_groups.target_groups,
  project_area.places_named_lapland,
  project_area.places_named_outside,
  project_area.places_named_total,
  project_area.place_codes,
  project_area.outside_areas,
  project_area.is_region_wide
from project
left join organisation as lead on lead.org_id = project.lead_org_id
left join fund on fund.fund = project.fund
left join themes on themes.project_id = project.project_id
left join target_groups on target_groups.project_id = project.project_id
left join running on running.project_id = project.project_id
left join partners on partners.project_id = project.project_id
left join project_area on project_area.project_id = project.project_id;
