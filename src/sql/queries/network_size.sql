-- The number of members that the document states: one row, or none.
select cast(value_low as integer) as bodies, document, line_start, line_end
from document_fact
where fact_id = 'network-2024-bodies' and value_low is not null;
