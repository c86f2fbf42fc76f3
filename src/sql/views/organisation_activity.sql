-- One row for each body: in how many projects of each table it takes part. 0 means that the body
-- stands in no project of that table. Placeholders such as "several partners" are bodies of type
-- placeholder and stay in.
create view organisation_activity as
with register as (
  select
    org_id,
    count(*) filter (where role = 'lead') as led,
    count(*) filter (where role = 'partner') as partnered
  from participation
  group by org_id
),
national as (
  select org_id, count(distinct esf_project_id) as projects from esf_participation group by org_id
),
family as (
  select org_id, count(distinct family_project_id) as projects from family_participation group by org_id
)
select
  organisation.org_id,
  organisation.name,
  organisation.type,
  organisation.home_municipality,
  organisation.home_code,
  organisation.home_in_lapland,
  cast(coalesce(register.led, 0) as integer) as projects_led,
  cast(coalesce(register.partnered, 0) as integer) as projects_as_partner,
  cast(coalesce(national.projects, 0) as integer) as esf_projects,
  cast(coalesce(family.projects, 0) as integer) as family_projects,
  exists (from network_member where network_member.org_id = organisation.org_id) as is_network_member
from organisation
left join register on register.org_id = organisation.org_id
left join national on national.org_id = organisation.org_id
left join family on family.org_id = organisation.org_id;
