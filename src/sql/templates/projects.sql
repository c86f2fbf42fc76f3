-- One row for each project that fits the question.

select project_detail.*
from selected
join project_detail on project_detail.project_id = selected.project_id
order by project_detail.project_id;
