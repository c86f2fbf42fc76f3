-- How many single facts there are, and how many are implied or computed: one row.
select
  cast(count(*) as integer) as all_facts,
  cast(count(*) filter (where inferred) as integer) as inferred,
  cast(count(*) filter (where derived) as integer) as derived,
  cast(count(*) filter (where inferred and derived) as integer) as inferred_and_derived
from document_fact;
