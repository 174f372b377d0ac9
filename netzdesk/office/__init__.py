"""How paper and sheets are made: stories become tagged pages, lists become workbooks; knows no entity."""
