-- The rows of the register as they are written, in the document's order. Partners joined by "|".
select
  row_id, project_id, section, name, lead_raw, partners_raw, funding_raw, period_raw,
  areas_raw, areas_clipped, line_start, line_end, note
from register_row
order by line_start, row_id;
