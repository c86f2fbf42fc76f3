-- One row for each body that takes part in a project that fits the question.

select participation_detail.*
from selected
join participation_detail on participation_detail.project_id = selected.project_id
order by participation_detail.org_id, participation_detail.project_id;
