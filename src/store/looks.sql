-- How figures looked on the creditor's own papers that a person has confirmed: the words that stand at them.
CREATE TABLE look (
    look TEXT PRIMARY KEY,
    -- how often in a row
    times INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
