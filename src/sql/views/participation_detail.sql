-- One row for each project and body that takes part in it, with names, role and the body's home.
create view participation_detail as
select
  participation.project_id,
  project.name as project_name,
  participation.org_id,
  organisation.name as org_name,
  organisation.short_name,
  participation.role,
  organisation.type,
  organisation_type.name_fi as type_name_fi,
  organisation_type.name_sv as type_name_sv,
  organisation_type.name_en as type_name_en,
  organisation.country,
  organisation.home_municipality,
  organisation.home_code,
  organisation.home_in_lapland,
  project.fund,
  project.start_date,
  project.end_date
from participation
join project on project.project_id = participation.project_id
join organisation on organisation.org_id = participation.org_id
left join organisation_type on organisation_type.type = organisation.type;
