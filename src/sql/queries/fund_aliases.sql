-- Spellings of funders in the documents.
select funding_raw, fund, intermediary, programme_period, note
from fund_alias
order by fund, funding_raw;
