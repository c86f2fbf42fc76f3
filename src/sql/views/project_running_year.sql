-- One row for each project and calendar year in which it runs.
-- A project runs from the year of its start to the year of its end. Where only one of the two
-- dates is stated, it counts in that year alone; where none is stated, it has no row.
create view project_running_year as
select
  project.project_id,
  cast(running.year as integer) as year
from project
cross join lateral (
  select unnest(generate_series(
    coalesce(year(project.start_date), year(project.end_date)),
    coalesce(year(project.end_date), year(project.start_date))
  )) as year
) as running;
