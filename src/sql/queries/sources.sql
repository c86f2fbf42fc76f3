-- Where the figures come from, in id order.
select
  source_id, kind, title_fi, title_sv, title_en, publisher, reference_date, licence, origin, document_file, note
from source
order by source_id;
