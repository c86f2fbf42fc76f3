-- Single facts of the documents, in the documents' order. Lists joined by "|".
select fact_id, kind, subject, esf_theme, place, "start", "end", value_low, value_high, terms, unit,
  label_fi, label_sv, label_en, status, inferred, derived, cast(as_of as varchar) as as_of, content_projects, questions,
  extra_lines, note, document, line_start, line_end
from document_fact
order by document, line_start, fact_id;
