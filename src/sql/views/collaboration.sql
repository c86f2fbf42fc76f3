-- One row for each pair of bodies that take part in at least one project together, as lead or
-- partner. Each pair stands once, org_id_a before org_id_b. Placeholders stay in.
create view collaboration as
select
  a.org_id as org_id_a,
  b.org_id as org_id_b,
  any_value(body_a.name) as name_a,
  any_value(body_b.name) as name_b,
  cast(count(*) as integer) as projects,
  string_agg(a.project_id, '|' order by a.project_id) as project_ids
from participation as a
join participation as b on b.project_id = a.project_id and b.org_id > a.org_id
join organisation as body_a on body_a.org_id = a.org_id
join organisation as body_b on body_b.org_id = b.org_id
group by a.org_id, b.org_id;
