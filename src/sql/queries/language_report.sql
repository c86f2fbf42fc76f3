-- Foreign-language speakers as the document reports them.
select row_label, code, persons, share_percent, note, document, line
from foreign_language_report
order by line, row_label;
