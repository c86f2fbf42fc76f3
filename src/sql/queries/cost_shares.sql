-- The split of the house's own share between municipalities.
select row_label, year, code, foreign_language_share_percent, payer, amount_eur, note, document, line
from cost_share
order by line, row_label, year;
